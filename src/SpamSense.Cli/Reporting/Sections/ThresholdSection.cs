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

    // Where the rule SS1002 begins unless a configuration moves it.
    private const double RejectFrom = 0.95;

    private static readonly double[] Steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

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
        using (page.Begin("div", ("class", "sliders"), ("id", "sliders"), ("hidden", "hidden"), ("data-all", List(data.Scores)), ("data-approved", Labelled(data, OriginalLabel.Approved)), ("data-spam", Labelled(data, OriginalLabel.Spam))))
        {
            Slider(page, "hold", "Hold from", threshold);
            Slider(page, "reject", "Reject from", reject);
            using (page.Begin("div", ("class", "outcome"), ("aria-live", "polite")))
            {
                Outcome(page, "pass", "would pass", Shapes.Relationship);
                Outcome(page, "held", "would be held", "hold");
                Outcome(page, "rejected", "would be rejected", Shapes.Monetization);
            }

            using (page.Begin("svg", ("class", "bar tall"), ("aria-hidden", "true"), ("width", "100%"), ("height", "18")))
            {
                page.Void("rect", ("class", Shapes.Monetization), ("width", "100%"), ("height", "100%"));
                page.Void("rect", ("class", "hold"), ("id", "held-bar"), ("width", "0"), ("height", "100%"));
                page.Void("rect", ("class", Shapes.Relationship), ("id", "pass-bar"), ("width", "0"), ("height", "100%"));
            }

            page.Leaf("p", "", ("class", "note"), ("id", "labels"));
        }
    }

    private static void Slider(MarkupWriter page, string id, string label, double value)
    {
        using (page.Begin("label", ("for", id)))
        {
            page.Leaf("span", label);
            page.Void("input", ("type", "range"), ("id", id), ("min", "0"), ("max", "1000"), ("step", "5"), ("value", Math.Round(value * 1000).ToString(CultureInfo.InvariantCulture)));
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
        using (page.Begin("div", ("class", "table")))
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

    private static string? Labelled(ReportData data, OriginalLabel label) => data.Labels.Of(label).Posts > 0 ? List(data.ScoresByLabel[(int)label]) : null;

    private static string List(ScoreHistogram scores) => string.Join(',', scores.Counts.ToArray().Select(static count => count.ToString(CultureInfo.InvariantCulture)));
}
