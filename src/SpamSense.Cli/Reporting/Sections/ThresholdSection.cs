using System.Globalization;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>How sure the model is, and what would be held and rejected at which threshold.</summary>
internal static class ThresholdSection
{
    private const int Columns = 50;
    private const double Sure = 0.1;
    private const int MostSources = 8;
    private const int MostNameCharacters = 60;

    // Where the rule SS1002 begins unless a configuration moves it.
    private const double RejectFrom = 0.95;

    private static readonly double[] Steps = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

    private static readonly (OriginalLabel Label, string Name)[] Labels =
    [
        (OriginalLabel.Approved, "Let through before"), (OriginalLabel.Pending, "Held back before"), (OriginalLabel.Spam, "Called spam before"), (OriginalLabel.Deleted, "Taken down before"),
    ];

    public static void Write(MarkupWriter page, PageContext context)
    {
        var data = context.Data;
        var judged = data.Scores.From(0);
        if (judged == 0)
        {
            return;
        }

        var sure = judged - data.Scores.From(Sure) + data.Scores.From(1 - Sure);
        var threshold = context.Request.Threshold;
        using (SectionScope.Begin(page, "threshold", "Where to draw the line", $"The model is sure of {Numbers.Percent((double)sure / judged)} of the posts", Lead(data)))
        {
            WriteChart(page, data, threshold);
            WriteSliders(page, data, threshold);
            WriteTable(page, data, judged);
        }
    }

    private static string Lead(ReportData data) =>
        $"Each column is a range of the probability of monetization; sure means below {Numbers.Percent(Sure)} or above {Numbers.Percent(1 - Sure)}. With the rules as configured, "
        + $"{Numbers.Posts(data.Of(Decision.Approve))} would pass, {Numbers.Count(data.Of(Decision.Review))} be held for a person and {Numbers.Count(data.Of(Decision.Reject))} be rejected.";

    private static void WriteChart(MarkupWriter page, ReportData data, double threshold)
    {
        var counts = data.Scores.In(Columns);
        var chart = new ColumnChart
        {
            Id = "scores",
            Columns = [.. counts.Select((count, i) => (IReadOnlyList<(double, string)>)[(count, (i + 0.5) / Columns < threshold ? Shapes.Relationship : Shapes.Monetization)])],
            Most = counts.Max(),
            MostLabel = Numbers.Posts(counts.Max()),
            Description = "How many posts have which probability of monetization",
            Ticks = [(0, "0\u00A0% surely to connect"), (0.5, "50\u00A0%"), (1, "surely to cash in 100\u00A0%")],
            Mark = threshold,
            Height = 200,
        };
        chart.Write(page);
    }

    private static void WriteSliders(MarkupWriter page, ReportData data, double threshold)
    {
        var reject = Math.Max(threshold, RejectFrom);
        using (page.Begin("div", ("class", "sliders"), ("id", "sliders"), ("hidden", "hidden"), ("data-counts", List(data.Scores))))
        {
            Slider(page, "hold", "Hold from", threshold);
            Slider(page, "reject", "Reject from", reject);
            using (page.Begin("div", ("class", "outcome"), ("aria-live", "polite")))
            {
                Outcome(page, "pass", "would pass", Shapes.Relationship);
                Outcome(page, "held", "would be held", "hold");
                Outcome(page, "rejected", "would be rejected", Shapes.Monetization);
            }

            OutcomeBar(page, "bar tall");
            WriteParts(page, data);
        }
    }

    /// <summary>The bars begin as they are without a threshold; the script moves them.</summary>
    private static void OutcomeBar(MarkupWriter page, string cssClass)
    {
        using (page.Begin("svg", ("class", cssClass), ("aria-hidden", "true"), ("width", "100%"), ("height", "12")))
        {
            page.Void("rect", ("class", Shapes.Monetization), ("width", "100%"), ("height", "100%"));
            page.Void("rect", ("class", "hold"), ("width", "0"), ("height", "100%"));
            page.Void("rect", ("class", Shapes.Relationship), ("width", "0"), ("height", "100%"));
        }
    }

    private static void WriteParts(MarkupWriter page, ReportData data)
    {
        var labels = Labels.Where(row => data.Labels.Of(row.Label).Posts > 0).Select(row => (row.Name, Scores: data.ScoresByLabel[(int)row.Label]));
        var sources = data.Sources.Count > 1 ? data.Sources.Top(MostSources, static row => row.Detail is null ? 0 : row.Balance.Posts) : [];
        var parts = labels.Concat(sources.Select(static row => (row.Name, row.Detail!.Scores))).Where(static part => part.Scores.From(0) > 0).ToList();
        if (parts.Count == 0)
        {
            return;
        }

        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("id", "parts")))
        {
            page.Leaf("caption", "Who would be affected");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Posts", ("scope", "col"));
                page.Leaf("th", "Outcome", ("scope", "col"), ("class", "wide extra"));
                page.Leaf("th", "Pass", ("scope", "col"), ("class", "number rel-text"));
                page.Leaf("th", "Held", ("scope", "col"), ("class", "number hold-text"));
                page.Leaf("th", "Rejected", ("scope", "col"), ("class", "number mon-text"));
            }

            using (page.Begin("tbody"))
            {
                foreach (var (name, scores) in parts)
                {
                    WritePart(page, name, scores);
                }
            }
        }
    }

    private static void WritePart(MarkupWriter page, string name, ScoreHistogram scores)
    {
        using (page.Begin("tr", ("data-counts", List(scores))))
        {
            using (page.Begin("th", ("scope", "row")))
            {
                page.Name(name, MostNameCharacters);
            }

            using (page.Begin("td", ("class", "wide extra")))
            {
                OutcomeBar(page, "bar");
            }

            page.Leaf("td", "", ("class", "number"));
            page.Leaf("td", "", ("class", "number"));
            page.Leaf("td", "", ("class", "number"));
        }
    }

    private static void Slider(MarkupWriter page, string id, string label, double value)
    {
        using (page.Begin("label", ("for", id)))
        {
            page.Leaf("span", label);
            page.Void("input", ("type", "range"), ("id", id), ("min", "0"), ("max", Numbers.Svg(ReportData.Steps)), ("step", "1"), ("value", Math.Round(value * ReportData.Steps).ToString(CultureInfo.InvariantCulture)));
            page.Leaf("output", Numbers.Exact(value), ("id", id + "-value"), ("for", id));
        }
    }

    private static void Outcome(MarkupWriter page, string id, string meaning, string fill)
    {
        using (page.Begin("p", ("class", $"{fill}-text")))
        {
            page.Leaf("strong", "", ("id", id));
            page.Leaf("span", meaning);
        }
    }

    private static void WriteTable(MarkupWriter page, ReportData data, long judged)
    {
        var approved = data.ScoresByLabel[(int)OriginalLabel.Approved];
        var spam = data.ScoresByLabel[(int)OriginalLabel.Spam];
        using (page.Begin("div", ("class", "table narrow")))
        using (page.Begin("table"))
        {
            page.Leaf("caption", "Posts at or above each threshold");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Threshold", ("scope", "col"));
                page.Leaf("th", "Posts", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Share", ("scope", "col"), ("class", "number"));
                if (data.Labels.Labelled > 0)
                {
                    page.Leaf("th", "Let through before", ("scope", "col"), ("class", "number"));
                    page.Leaf("th", "Called spam before", ("scope", "col"), ("class", "number"));
                }
            }

            using (page.Begin("tbody"))
            {
                foreach (var step in Steps)
                {
                    using (page.Begin("tr"))
                    {
                        page.Leaf("th", Numbers.Percent(step), ("scope", "row"));
                        page.Leaf("td", Numbers.Count(data.Scores.From(step)), ("class", "number"));
                        page.Leaf("td", Numbers.Exact((double)data.Scores.From(step) / judged), ("class", "number"));
                        if (data.Labels.Labelled > 0)
                        {
                            page.Leaf("td", Part(approved, step), ("class", "number"));
                            page.Leaf("td", Part(spam, step), ("class", "number"));
                        }
                    }
                }
            }
        }
    }

    private static string Part(ScoreHistogram scores, double step) => scores.From(0) is var all and > 0
        ? $"{Numbers.Count(scores.From(step))} of\u00A0{Numbers.Count(all)}"
        : "\u2013";

    private static string List(ScoreHistogram scores) =>
        string.Join(',', scores.In(ReportData.Steps).Select(static count => count.ToString(CultureInfo.InvariantCulture)));
}
