using System.Globalization;
using System.Text;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Diagnostics;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Markup;

/// <summary>A part of a post with the places of findings marked, and what is invisible in it made visible.</summary>
internal sealed class MarkedText(RuleCatalog rules, LocationKind part, HistoryFinding[] findings)
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Writes a text from one place to another. Findings that overlap share the run that both are about.</summary>
    internal void Write(MarkupWriter page, string text, int from, int to)
    {
        var spans = Spans(from, to);
        var bounds = new SortedSet<int>(spans.SelectMany(span => new[] { span.Start, span.End })) { from, to };
        var start = from;
        foreach (var end in bounds.Skip(1))
        {
            var about = spans.Where(span => span.Start <= start && span.End >= end).Select(span => span.Finding).Distinct().ToArray();
            WriteRun(page, text.AsSpan(start, end - start), about);
            start = end;
        }
    }

    private List<(int Start, int End, int Finding)> Spans(int from, int to)
    {
        var spans = new List<(int Start, int End, int Finding)>();
        for (var i = 0; i < findings.Length; i++)
        {
            var places = findings[i].Places;
            for (var place = 0; findings[i].Part == part && !findings[i].IsSetAside && place + 1 < places.Length; place += 2)
            {
                var (start, end) = (Math.Max(from, places[place]), Math.Min(to, places[place] + places[place + 1]));
                if (start < end)
                {
                    spans.Add((start, end, i));
                }
            }
        }

        return spans;
    }

    private void WriteRun(MarkupWriter page, ReadOnlySpan<char> run, int[] about)
    {
        if (about.Length == 0)
        {
            WriteVisible(page, run);
            return;
        }

        var titles = about.Select(i => $"{findings[i].Rule}: {rules.TitleOf(findings[i].Rule)}").Distinct();
        using (page.Begin("mark", ("class", ClassOf(about)), ("title", string.Join('\n', titles)), ("data-findings", string.Join(' ', about.Select(i => Invariant.Of(i))))))
        {
            WriteVisible(page, run);
        }
    }

    private string ClassOf(int[] about)
    {
        var words = about.Where(i => !rules.IsVerdict(findings[i].Rule)).ToArray();
        return words.Length == 0 ? "sentence"
            : words.All(i => rules.IsGood(findings[i].Rule)) ? "good"
            : words.Max(i => findings[i].Severity) switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "info",
            };
    }

    private static void WriteVisible(MarkupWriter page, ReadOnlySpan<char> run)
    {
        var shown = new StringBuilder(run.Length);
        foreach (var rune in run.EnumerateRunes())
        {
            if (rune.Value == '\r')
            {
                continue;
            }

            if (!IsUnseen(rune))
            {
                shown.Append(rune);
                continue;
            }

            page.Text(shown.ToString());
            shown.Clear();
            page.Leaf("span", string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"), ("class", "unseen"), ("title", "A character that readers do not see"));
        }

        page.Text(shown.ToString());
    }

    /// <summary>Whether readers do not see a character: it turns the direction of a line, or is nothing but a place in the text.</summary>
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => rune.Value != ZeroWidthJoiner,
        UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
        _ => false,
    };
}
