using System.Globalization;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Moderation.Markup;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>The form of the thresholds, with what they would have done with the comments of the last weeks.</summary>
internal sealed class ThresholdView
{
    private const int Days = 30;
    private const int Percents = 100;
    private const int MostExamples = 6;

    private static readonly Decision[] Decisions = [Decision.Approve, Decision.Review, Decision.Reject];

    private readonly ModerationRequest _request;
    private readonly HistoryReader _history;
    private readonly string _site;
    private readonly SiteThresholds _now;
    private readonly SiteThresholds _then;
    private readonly List<(DecisionFloor Floor, int Percent, long Checks)> _counted;
    private readonly ThresholdPreview _preview;

    internal ThresholdView(ModerationRequest request, HistoryReader history, string site, SiteThresholds now, SiteThresholds then, DateOnly today)
    {
        (_request, _history, _site, _now, _then) = (request, history, site, now, then);
        _counted = history.Probabilities(site, today.AddDays(1 - Days));
        _preview = ThresholdPreview.Of(now, then, _counted);
    }

    internal void Write(MarkupWriter page)
    {
        WriteForm(page);
        WriteChart(page);
        WriteOutcome(page);
        WriteExamples(page);
        page.Leaf(
            "p",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Counted are all checks of the last {Days} days by whole percents. Findings of rules that hold or reject by themselves stay as they are, and within {_now.Margin * 100:0.##} points around the first threshold a person decides."),
            ("class", "note"));
    }

    private static void WriteNumber(MarkupWriter page, string label, string name, double share)
    {
        using var field = page.Begin("label");
        page.Leaf("span", label);
        page.Void("input", ("type", "range"), ("min", "0"), ("max", "100"), ("step", "1"), ("value", ThresholdPage.PercentsOf(share)), ("data-for", name), ("aria-label", label), ("hidden", "hidden"));
        page.Void("input", ("type", "number"), ("name", name), ("min", "0"), ("max", "100"), ("step", "any"), ("value", ThresholdPage.PercentsOf(share)), ("required", "required"));
        page.Leaf("span", "%", ("class", "unit"));
    }

    private void WriteForm(MarkupWriter page)
    {
        using (page.Begin("form", ("method", "post"), ("action", _request.AddressOf(ModerationPaths.Thresholds)), ("class", "thresholds"), ("id", "thresholds"), ("data-margin", ThresholdPage.PercentsOf(_now.Margin))))
        {
            page.Void("input", ("type", "hidden"), ("name", "site"), ("value", _site));
            _request.WriteToken(page);
            WriteNumber(page, "Held from", "hold", _then.Hold);
            WriteNumber(page, "Rejected from", "reject", _then.Reject);
            using var buttons = page.Begin("div", ("class", "buttons"));
            page.Leaf("button", "Show what would change", ("class", "plain"), ("name", "do"), ("value", "show"));
            page.Leaf("button", "Save", ("class", "approve"), ("name", "do"), ("value", "save"));
            page.Leaf("button", "Back to the configuration", ("class", "quiet"), ("name", "do"), ("value", "reset"));
        }

        page.Leaf("p", $"In force: held from {Numbers.Exact(_now.Hold)}, rejected from {Numbers.Exact(_now.Reject)}.", ("class", "note"));
    }

    private void WriteChart(MarkupWriter page)
    {
        var columns = new long[Percents, Decisions.Length];
        foreach (var (floor, percent, checks) in _counted)
        {
            columns[percent, (int)ThresholdPreview.At(floor, percent, _then)] += checks;
        }

        // Most comments are plainly one or the other, and the few between are what the thresholds are about.
        var all = Enumerable.Range(0, Percents).Select(percent => (IReadOnlyList<(double, string)>)
            [.. Decisions.Select(decision => (columns[percent, (int)decision] is 0 ? 0 : Math.Sqrt(columns[percent, (int)decision]), Words.ClassOf(decision)))]).ToArray();
        var most = all.Max(column => column.Sum(part => part.Item1));
        using var figure = page.Begin("figure", ("id", "scores"), ("data-counts", string.Join(' ', _counted.Select(count => $"{count.Floor.Code}:{count.Percent}:{count.Checks}"))));
        page.Leaf("figcaption", "Comments by their probability of monetization");
        new ColumnChart
        {
            Columns = all,
            Most = Math.Max(1, most),
            MostLabel = Words.Comments(Enumerable.Range(0, Percents).Max(percent => Decisions.Sum(decision => columns[percent, (int)decision]))) + "; heights are square roots",
            Description = $"Of {Words.Comments(_counted.Sum(count => count.Checks))} {Numbers.Count(_preview.After(Decision.Approve))} are approved, {Numbers.Count(_preview.After(Decision.Review))} held and {Numbers.Count(_preview.After(Decision.Reject))} rejected",
            Ticks = [(0, "0 %"), (0.25, "25 %"), (0.5, "50 %"), (0.75, "75 %"), (1, "100 %")],
            Mark = _then.Hold,
            Height = 190,
        }.Write(page);
    }

    private void WriteOutcome(MarkupWriter page)
    {
        page.Leaf("h2", _now == _then ? "What the thresholds did" : "What would change");
        using (page.Begin("div", ("class", "outcome"), ("id", "outcome")))
        {
            foreach (var decision in Decisions)
            {
                using var tile = page.Begin("p", ("class", Words.ClassOf(decision)));
                page.Leaf("strong", Numbers.Count(_preview.After(decision)), ("data-after", Invariant.Of((int)decision)));
                page.Leaf("span", Words.Of(decision));
                page.Leaf("em", Difference(_preview.After(decision) - _preview.Before(decision)), ("data-before", Invariant.Of(_preview.Before(decision))));
            }
        }

        using var list = page.Begin("ul", ("class", "moves"), ("id", "moves"));
        foreach (var (from, to) in Decisions.SelectMany(from => Decisions.Where(to => to != from).Select(to => (from, to))))
        {
            if (_preview.Moves(from, to) is > 0 and var moves)
            {
                page.Leaf("li", $"{Words.Comments(moves)} that {(moves == 1 ? "was" : "were")} {Words.Of(from).ToLowerInvariant()} would be {Words.Of(to).ToLowerInvariant()}.");
            }
        }
    }

    private static string Difference(long difference) => difference switch
    {
        0 => "as now",
        > 0 => $"{Numbers.Count(difference)} more",
        _ => $"{Numbers.Count(-difference)} fewer",
    };

    private void WriteExamples(MarkupWriter page)
    {
        var changed = _now == _then ? [] : _history.Open(_site)
            .Where(comment => comment.Floor.At(comment.Probability, _now) != comment.Floor.At(comment.Probability, _then))
            .Take(MostExamples)
            .Select(comment => _history.Find(comment.Number))
            .OfType<HistoryEntry>()
            .ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        page.Leaf("h2", "Such as these");
        using var list = page.Begin("ul", ("class", "examples"));
        foreach (var entry in changed)
        {
            using var item = page.Begin("li");
            page.Leaf("span", Words.Of(entry.Verdict.Floor.At(entry.Verdict.Probability, _now)), ("class", "chip " + Words.ClassOf(entry.Verdict.Floor.At(entry.Verdict.Probability, _now))));
            page.Leaf("span", "\u2192", ("aria-label", "would be"));
            page.Leaf("span", Words.Of(entry.Verdict.Floor.At(entry.Verdict.Probability, _then)), ("class", "chip " + Words.ClassOf(entry.Verdict.Floor.At(entry.Verdict.Probability, _then))));
            page.Leaf("strong", Numbers.Exact(entry.Verdict.Probability));
            using (page.Begin("a", ("href", $"{_request.AddressOf(ModerationPaths.Comment)}?number={Invariant.Of(entry.Number)}")))
            {
                page.Leaf("bdi", Words.Beginning(entry.Post.Text, 140));
            }
        }
    }
}
