using System.Globalization;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Diagnostics;
using SpamSense.Server.Moderation.Pages;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Markup;

/// <summary>One comment: who wrote what, why it was held, and the buttons.</summary>
internal sealed class CommentView(ModerationRequest request, RuleCatalog rules, DateTimeOffset now)
{
    private const int ShortText = 1200;
    private const int ShortLines = 30;
    private const int ShortTitle = 300;
    private const int ShortList = 6;
    private const int LongestName = 80;

    /// <summary>Whether all of a long text and all of its findings are shown.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Writes a comment. It stands in a form that is sent to <see cref="ActPage"/>.</summary>
    internal void Write(MarkupWriter page, HistoryEntry entry)
    {
        var id = Invariant.Of(entry.Number);
        using var article = page.Begin("article", ("class", "comment"), ("id", "c" + id), ("aria-labelledby", "a" + id), ("data-number", id));
        using (page.Begin("div", ("class", "said")))
        {
            WriteByline(page, entry, id);
            WriteText(page, entry);
        }

        using (page.Begin("div", ("class", "why")))
        {
            WriteVerdict(page, entry);
            WriteFindings(page, entry);
        }

        WriteButtons(page, entry, id);
    }

    private void WriteByline(MarkupWriter page, HistoryEntry entry, string id)
    {
        var post = entry.Post;
        using (page.Begin("p", ("class", "byline")))
        {
            if (!IsWhole && !entry.IsCut)
            {
                page.Void("input", ("type", "checkbox"), ("name", "comment"), ("value", id), ("aria-label", "Choose this comment"));
            }

            using (page.Begin("bdi", ("class", "author"), ("id", "a" + id)))
            {
                WriteMarked(page, LocationKind.AuthorName, string.IsNullOrWhiteSpace(post.AuthorName) ? "Nobody" : post.AuthorName, LongestName, entry.Findings);
            }

            if (post.AuthorUrl is { Length: > 0 } url)
            {
                using (page.Begin("bdi", ("class", "url")))
                {
                    WriteMarked(page, LocationKind.AuthorUrl, url, LongestName, entry.Findings);
                }
            }
        }

        using (page.Begin("p", ("class", "where")))
        {
            page.Leaf("time", Words.Ago(entry.CheckedAt, now), ("datetime", entry.CheckedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)));
            page.Leaf("bdi", Words.Beginning(entry.Site, LongestName));
            if (post.Thread is { Length: > 0 } thread)
            {
                page.Leaf("bdi", Words.Beginning(thread, LongestName));
            }

            if (entry.Times > 1)
            {
                page.Leaf("span", $"checked {Numbers.Count(entry.Times)} times");
            }
        }
    }

    private void WriteText(MarkupWriter page, HistoryEntry entry)
    {
        // Places are those of the text that was read: the title, where there is one, is its first line.
        var title = entry.Post.Title is { Length: > 0 } given ? given : null;
        var text = title is null ? entry.Post.Text : title + "\n" + entry.Post.Text;
        var marked = new MarkedText(rules, LocationKind.Text, entry.Findings);
        var from = title is null ? 0 : title.Length + 1;
        var titleEnd = title is null ? 0 : IsWhole ? title.Length : EndOf(text, 0, title.Length, ShortTitle);
        if (title is not null)
        {
            using (page.Begin("h2", ("class", "title"), ("dir", "auto")))
            {
                marked.Write(page, text, 0, titleEnd);
                page.Text(titleEnd < title.Length ? "\u2026" : "");
            }
        }

        var to = IsWhole ? text.Length : EndOf(text, from, text.Length, ShortText);
        using (page.Begin("blockquote", ("dir", "auto")))
        {
            marked.Write(page, text, from, to);
            page.Text(to < text.Length ? " \u2026" : "");
        }

        if (to < text.Length || titleEnd < title?.Length)
        {
            using var more = page.Begin("p", ("class", "more"));
            page.Leaf("a", $"The whole text, {Numbers.Count(text.Length - from)} characters", ("href", AddressOf(entry)));
        }
    }

    /// <summary>Where the short form of a part ends: many lines are as long as many letters, and the next comment has to stay in reach.</summary>
    private static int EndOf(string text, int from, int to, int most)
    {
        var end = to - from <= most + (most / 4) ? to : from + most;
        for (var (i, lines) = (from, 0); i < end; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
            end = lines == ShortLines ? i : end;
        }

        return end < to && char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static void WriteVerdict(MarkupWriter page, HistoryEntry entry)
    {
        var verdict = entry.Verdict;
        using (page.Begin("p", ("class", "verdict")))
        {
            page.Leaf("span", Words.Of(verdict.Decision), ("class", "chip " + Words.ClassOf(verdict.Decision)));
            if (verdict.Orientation == Orientation.Undecided)
            {
                page.Leaf("span", "no verdict: a language that the model does not know", ("class", "intent"));
            }
            else
            {
                page.Leaf("strong", Numbers.Exact(verdict.Probability));
                page.Leaf("span", Words.Of(verdict.Orientation, verdict.Intent), ("class", "intent"));
            }
        }

        using (page.Begin("svg", ("class", "gauge"), ("width", "100%"), ("height", "6"), ("role", "img"), ("aria-label", $"Probability of monetization: {Numbers.Exact(verdict.Probability)}")))
        {
            page.Void("rect", ("class", "ghost"), ("width", "100%"), ("height", "6"), ("rx", "3"));
            page.Void("rect", ("class", Words.ClassOf(verdict.Decision)), ("width", Numbers.SvgShare(Math.Max(0.01, verdict.Probability))), ("height", "6"), ("rx", "3"));
        }
    }

    private void WriteFindings(MarkupWriter page, HistoryEntry entry)
    {
        if (entry.Findings.Length == 0)
        {
            page.Leaf("p", "No rule found anything.", ("class", "note"));
            return;
        }

        var shown = IsWhole || entry.Findings.Length <= ShortList + 1 ? entry.Findings.Length : ShortList;
        using (page.Begin("ul", ("class", "findings")))
        {
            for (var i = 0; i < shown; i++)
            {
                WriteFinding(page, entry.Findings[i], i);
            }
        }

        if (shown < entry.Findings.Length)
        {
            using var more = page.Begin("p", ("class", "more"));
            page.Leaf("a", $"{entry.Findings.Length - shown} more findings", ("href", AddressOf(entry)));
        }
    }

    private void WriteFinding(MarkupWriter page, HistoryFinding finding, int index)
    {
        var kind = finding.IsSetAside ? "aside" : rules.IsGood(finding.Rule) ? "good" : Words.ClassOf(finding.Severity);
        using var item = page.Begin("li", ("class", kind), ("data-finding", Invariant.Of(index)));
        page.Leaf("span", finding.Message, ("dir", "auto"));
        page.Text(" ");
        page.Leaf(
            "a",
            finding.Rule,
            ("href", $"{request.AddressOf(ModerationPaths.Rule)}?id={Uri.EscapeDataString(finding.Rule)}"),
            ("title", $"{rules.TitleOf(finding.Rule)} \u2013 {(finding.IsSetAside ? "set aside" : Words.Of(finding.Severity))}"));
    }

    private static void WriteButtons(MarkupWriter page, HistoryEntry entry, string id)
    {
        using var buttons = page.Begin("div", ("class", "buttons"));
        if (entry.IsCut)
        {
            page.Leaf("p", "Only a part of this comment was kept, since it is too long, so it cannot be corrected here. Correct it in the blog.", ("class", "note"));
            return;
        }

        if (entry.Label is { } label)
        {
            page.Leaf("span", Words.Of(label), ("class", label == Orientation.Monetization ? "mon-text" : "rel-text"));
            page.Leaf("button", "Undo", ("name", "undo"), ("value", id), ("class", "plain"));
        }

        if (entry.Label != Orientation.Relationship)
        {
            page.Leaf("button", "Approve", ("name", "approve"), ("value", id), ("class", "approve"));
        }

        if (entry.Label != Orientation.Monetization)
        {
            page.Leaf("button", "Spam", ("name", "spam"), ("value", id), ("class", "spam"));
        }
    }

    private string AddressOf(HistoryEntry entry) => $"{request.AddressOf(ModerationPaths.Comment)}?number={Invariant.Of(entry.Number)}";

    private void WriteMarked(MarkupWriter page, LocationKind part, string text, int most, HistoryFinding[] findings)
    {
        var to = IsWhole ? text.Length : Math.Min(text.Length, most);
        new MarkedText(rules, part, findings).Write(page, text, 0, to);
        page.Text(to < text.Length ? "\u2026" : "");
    }
}
