using System.Globalization;
using SpamSense.AspNetCore;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>The figures of a site over the last weeks.</summary>
internal sealed class SiteView(
    ModerationRequest request, RuleCatalog rules, string site, DateOnly today, List<HistoryDay> days, List<(string Rule, long Posts)> hits, SiteLessons taught)
{
    /// <summary>How many days are shown.</summary>
    internal const int Days = 30;

    private const int MostRules = 20;

    private long Checks => days.Sum(day => day.Checks);

    internal string Headline()
    {
        var (relationship, judged) = (days.Sum(day => day.Relationship), days.Sum(day => day.Relationship + day.Monetization));
        return judged == 0 ? "Nothing was checked yet"
            : relationship == judged ? "Everybody came to connect"
            : relationship == 0 ? "Everybody came to cash in"
            : $"{Numbers.Percent((double)relationship / judged)} came to connect";
    }

    internal void Write(MarkupWriter page, DateTimeOffset now)
    {
        WriteFigures(page);
        WriteBalance(page);
        WriteRules(page);
        WriteLessons(page, now);
    }

    private void WriteFigures(MarkupWriter page)
    {
        using var tiles = page.Begin("div", ("class", "outcome"));
        foreach (var (decision, count) in new[] { (Decision.Approve, days.Sum(day => day.Approved)), (Decision.Review, days.Sum(day => day.Held)), (Decision.Reject, days.Sum(day => day.Rejected)) })
        {
            using var tile = page.Begin("p", ("class", Words.ClassOf(decision)));
            page.Leaf("strong", Numbers.Count(count));
            page.Leaf("span", Words.Of(decision));
            page.Leaf("em", Checks == 0 ? "" : Numbers.Exact((double)count / Checks));
        }
    }

    private void WriteBalance(MarkupWriter page)
    {
        page.Leaf("h2", "Relationship and monetization, day by day");
        if (Checks == 0)
        {
            page.Leaf("p", "There is nothing to draw yet.", ("class", "note"));
            return;
        }

        var first = today.AddDays(1 - Days);
        var byDay = days.ToDictionary(day => day.Day);
        var all = Enumerable.Range(0, Days).Select(i => byDay.GetValueOrDefault(first.AddDays(i)) ?? new HistoryDay(first.AddDays(i), 0, 0, 0, 0, 0, 0)).ToArray();
        var most = all.Max(day => day.Checks);
        using (page.Begin("p", ("class", "legend")))
        {
            page.Leaf("span", "came to connect", ("class", "rel-text"));
            page.Leaf("span", "came to cash in", ("class", "mon-text"));
            page.Leaf("span", "no verdict", ("class", "und-text"));
        }

        new ColumnChart
        {
            Columns = [.. all.Select(day => (IReadOnlyList<(double, string)>)[(day.Relationship, "rel"), (day.Undecided, "und"), (day.Monetization, "mon")])],
            Most = most,
            MostLabel = $"{Words.Comments(most)} a day",
            Description = $"Checks of {Days} days: {Numbers.Count(days.Sum(day => day.Relationship))} relationship, {Numbers.Count(days.Sum(day => day.Monetization))} monetization, {Numbers.Count(days.Sum(day => day.Undecided))} undecided; the table below has each day",
            Ticks = [(0, Day(first)), (0.5, Day(first.AddDays(Days / 2))), (1, Day(today))],
            Height = 190,
        }.Write(page);
        using var details = page.Begin("details");
        page.Leaf("summary", "The same as a table");
        WriteTable(page, ["Day", "Relationship", "Monetization", "No verdict", "Approved", "Held", "Rejected"], all.Where(day => day.Checks > 0).Reverse().Select(
            day => new[] { Day(day.Day), N(day.Relationship), N(day.Monetization), N(day.Undecided), N(day.Approved), N(day.Held), N(day.Rejected) }));
    }

    private static string N(long count) => Numbers.Count(count);

    private static string Day(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private static void WriteTable(MarkupWriter page, string[] heads, IEnumerable<string[]> rows)
    {
        using var scroll = page.Begin("div", ("class", "table"));
        using var table = page.Begin("table");
        using (page.Begin("thead"))
        {
            using var head = page.Begin("tr");
            foreach (var (i, name) in heads.Index())
            {
                page.Leaf("th", name, ("scope", "col"), ("class", i == 0 ? null : "number"));
            }
        }

        using var body = page.Begin("tbody");
        foreach (var row in rows)
        {
            using var line = page.Begin("tr");
            page.Leaf("th", row[0], ("scope", "row"));
            foreach (var cell in row.Skip(1))
            {
                page.Leaf("td", cell, ("class", "number"));
            }
        }
    }

    private void WriteRules(MarkupWriter page)
    {
        page.Leaf("h2", "What the rules found");
        if (hits.Count == 0)
        {
            page.Leaf("p", "No rule found anything in the last weeks.", ("class", "note"));
            return;
        }

        using var list = page.Begin("ul", ("class", "bars"));
        foreach (var (rule, posts) in hits.Take(MostRules))
        {
            using var item = page.Begin("li");
            using (page.Begin("a", ("href", $"{request.AddressOf(ModerationPaths.Rule)}?id={Uri.EscapeDataString(rule)}"), ("class", "label")))
            {
                page.Leaf("b", rule);
                page.Text(" " + rules.TitleOf(rule));
            }

            using (page.Begin("svg", ("width", "100%"), ("height", "8"), ("aria-hidden", "true")))
            {
                page.Void("rect", ("class", rules.IsGood(rule) ? "rel" : "mon"), ("width", Numbers.SvgShare((double)posts / hits[0].Posts)), ("height", "8"), ("rx", "2"));
            }

            page.Leaf("span", Numbers.Count(posts), ("class", "value"));
        }
    }

    private void WriteLessons(MarkupWriter page, DateTimeOffset now)
    {
        page.Leaf("h2", "What moderators taught", ("id", "corrections"));
        if (taught.Count == 0)
        {
            page.Leaf("p", "Nothing yet. Whatever you approve or call spam, here or in the blog, shifts the verdicts on similar comments of this site.", ("class", "note"));
            return;
        }

        var ways = string.Join(", ", taught.Sources.Select(source => $"{Numbers.Count(source.Value)} by way of {(source.Key == CorrectionSource.Page ? "" : "the ")}{Words.Of(source.Key)}"));
        page.Leaf(
            "p",
            $"{Numbers.Count(taught.Count)} {(taught.Count == 1 ? "correction stands" : "corrections stand")}: {Numbers.Count(taught.Of(Orientation.Monetization))} for missed spam, {Numbers.Count(taught.Of(Orientation.Relationship))} for comments that were for people; {ways}.",
            ("class", "lead"));
        using var list = page.Begin("ul", ("class", "corrections"));
        foreach (var correction in taught.Newest)
        {
            using var item = page.Begin("li");
            page.Leaf("span", correction.Label == Orientation.Monetization ? "Spam" : "Approved", ("class", correction.Label == Orientation.Monetization ? "chip reject" : "chip approve"));
            using (page.Begin("span", ("class", "what")))
            {
                page.Leaf("bdi", Words.Beginning(correction.Post.Text, 120));
                page.Leaf("small", $"{Words.Beginning(correction.Post.AuthorName ?? "nobody", 40)} \u00b7 {Words.Ago(correction.CorrectedAt, now)} \u00b7 {Words.Of(correction.Source)}{(correction.Reporter is { } reporter ? ", " + Words.Beginning(reporter, 40) : "")}");
            }

            using var form = page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.Undo)));
            request.WriteToken(page);
            page.Void("input", ("type", "hidden"), ("name", "site"), ("value", site));
            page.Void("input", ("type", "hidden"), ("name", "correction"), ("value", correction.Id));
            page.Leaf("button", "Undo", ("class", "plain"));
        }
    }
}
