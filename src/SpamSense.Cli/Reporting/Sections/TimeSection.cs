using System.Globalization;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>How many posts there were over time, and what they came for.</summary>
internal static class TimeSection
{
    // A day with three posts has no share worth a headline.
    private const double LeastPart = 0.004;
    private const long LeastPosts = 10;
    private const double Trend = 0.05;

    // One pitch alone in its month is no share of a hundred percent.
    private const long LeastForShare = 5;

    private const int MostSources = 6;
    private const int MostSourceCharacters = 32;

    public static void Write(MarkupWriter page, ReportData data)
    {
        var time = data.Timeline;
        if (time.Bins.Count < 2 || data.Balance.Undecided == data.Balance.Posts)
        {
            return;
        }

        using (SectionScope.Begin(page, "time", "Over time", Peak(data), Change(time)))
        {
            WriteAll(page, time);
            WriteSources(page, data);
        }
    }

    private static void WriteSources(MarkupWriter page, ReportData data)
    {
        var sources = data.Sources.Top(MostSources, static row => row.Detail is null ? 0 : row.Balance.Posts);
        if (sources.Count < 2)
        {
            return;
        }

        using (page.Begin("div", ("class", "multiples small-multiples")))
        {
            foreach (var source in sources)
            {
                var balances = source.Detail!.Timeline.In(data.Timeline);
                using (page.Begin("div"))
                {
                    using (page.Begin("h3"))
                    {
                        page.Name(source.Name, MostSourceCharacters);
                        page.Text(" ");
                        page.Leaf("span", $"{Numbers.Percent(source.Balance.MonetizationShare)} to cash in", ("class", "mon-text"));
                    }

                    new ColumnChart
                    {
                        Columns = Shares(balances),
                        Most = 1,
                        MostLabel = "100\u00A0%",
                        Description = $"The share of posts in one source that came to cash in, by {NameOf(data.Timeline.Unit)}",
                        Ticks = Ticks(data.Timeline),
                        Height = 110,
                    }.Write(page);
                }
            }
        }
    }

    private static List<IReadOnlyList<(double Value, string Fill)>> Shares(IEnumerable<Balance> balances) =>
        [.. balances.Select(static balance => balance.Posts < LeastForShare
            ? (IReadOnlyList<(double, string)>)[]
            : [(balance.MonetizationShare, Shapes.Monetization), (1 - balance.MonetizationShare, "ghost")])];

    private static void WriteAll(MarkupWriter page, Timeline time)
    {
        using (page.Begin("div", ("class", "multiples")))
        {
            Chart(page, time, $"Posts a {NameOf(time.Unit)}", Volume(time, "Posts that came to connect", Of(time, static b => b.Relationship, Shapes.Relationship), time.Bins.Max(static bin => bin.Balance.Relationship)), "came to connect", Shapes.Relationship);
            Chart(page, time, $"Posts a {NameOf(time.Unit)}", Volume(time, "Posts that came to cash in", Of(time, static b => b.Monetization, Shapes.Monetization), time.Bins.Max(static bin => bin.Balance.Monetization)), "came to cash in", Shapes.Monetization);
            var share = new ColumnChart
            {
                Columns = Shares(time.Bins.Select(static bin => bin.Balance)),
                Most = 1,
                MostLabel = "100\u00A0%",
                Description = $"The share of posts that came to cash in, by {NameOf(time.Unit)}",
                Ticks = Ticks(time),
            };
            Chart(page, time, "Share", share, "came to cash in", Shapes.Monetization);
        }
    }

    private static void Chart(MarkupWriter page, Timeline time, string before, ColumnChart chart, string what, string fill)
    {
        if (time.Bins.Count == 0)
        {
            return;
        }

        using (page.Begin("div"))
        {
            using (page.Begin("h3"))
            {
                page.Text(before + " that ");
                page.Leaf("span", what, ("class", $"{fill}-text"));
            }

            chart.Write(page);
        }
    }

    private static ColumnChart Volume(Timeline time, string description, IReadOnlyList<IReadOnlyList<(double Value, string Fill)>> columns, long own)
    {
        // The two share a scale unless one would vanish beside the other.
        var most = Math.Max(time.Bins.Max(static bin => bin.Balance.Relationship), time.Bins.Max(static bin => bin.Balance.Monetization));
        most = own * 6 < most ? own : most;
        return new ColumnChart
        {
            Columns = columns,
            Most = Math.Max(1, most),
            MostLabel = Numbers.Count(Math.Max(1, most)),
            Description = $"{description}, by {NameOf(time.Unit)}",
            Ticks = Ticks(time),
        };
    }

    private static List<IReadOnlyList<(double Value, string Fill)>> Of(Timeline time, Func<Balance, double> value, string fill) =>
        [.. time.Bins.Select(bin => (IReadOnlyList<(double, string)>)[(value(bin.Balance), fill)])];

    /// <summary>The first bin, the middle one and the last: more words have no room on a telephone.</summary>
    private static List<(double At, string Label)> Ticks(Timeline time)
    {
        var last = time.Bins.Count - 1;
        var ticks = new List<(double, string)> { (0, Short(time, 0)) };
        if (last % 2 == 0)
        {
            ticks.Add((0.5, Short(time, last / 2)));
        }

        ticks.Add((1, Short(time, last)));
        return ticks;
    }

    private static string Peak(ReportData data)
    {
        var time = data.Timeline;
        var least = Math.Max(LeastPosts, (long)(data.Balance.Posts * LeastPart));
        var bins = time.Bins.Where(bin => bin.Balance.Posts >= least).ToList();
        var peak = bins.MaxBy(static bin => bin.Balance.MonetizationShare);

        // The only one, or one among equals, is no peak.
        if (peak is null || bins.TrueForAll(bin => bin.Balance.MonetizationShare == peak.Balance.MonetizationShare))
        {
            return $"Posts from {Long(time.Unit, time.Bins[0].Start)} to {Long(time.Unit, time.Bins[^1].Start)}";
        }

        return $"Monetization peaked {(time.Unit == TimeUnit.Day ? "on" : "in")} {Long(time.Unit, peak.Start)}: {Numbers.Percent(peak.Balance.MonetizationShare)} of {Numbers.Posts(peak.Balance.Posts)}";
    }

    private static string Change(Timeline time)
    {
        var (before, after) = (new Balance(), new Balance());
        for (var i = 0; i < time.Bins.Count; i++)
        {
            (i < time.Bins.Count / 2 ? before : after).Add(time.Bins[i].Balance);
        }

        if (Math.Min(before.Posts, after.Posts) < LeastPosts)
        {
            return "";
        }

        var change = after.MonetizationShare - before.MonetizationShare;
        var from = $"{Numbers.Percent(before.MonetizationShare)} in the first half of the time";
        var to = $"{Numbers.Percent(after.MonetizationShare)} in the second";
        return Math.Abs(change) < Trend
            ? $"Monetization hardly moved: {from}, {to}."
            : $"Monetization {(change > 0 ? "rose" : "fell")} from {from} to {to}.";
    }

    private static string NameOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        TimeUnit.Quarter => "quarter",
        TimeUnit.Year => "year",
        TimeUnit.Decade => "decade",
        _ => "century",
    };

    private static string Long(TimeUnit unit, DateOnly start) => unit switch
    {
        TimeUnit.Week => "the week of " + Format(start, "d MMMM yyyy"),
        TimeUnit.Day => Format(start, "d MMMM yyyy"),
        TimeUnit.Month => Format(start, "MMMM yyyy"),
        TimeUnit.Quarter => $"the quarter from {Format(start, "MMMM yyyy")}",
        TimeUnit.Year => Format(start, "yyyy"),
        _ => $"the {NameOf(unit)} from {Format(start, "yyyy")}",
    };

    private static string Short(Timeline time, int bin) => Format(
        time.Bins[bin].Start, time.Unit switch { TimeUnit.Day or TimeUnit.Week => "d MMM yy", TimeUnit.Month or TimeUnit.Quarter => "MMM yy", _ => "yyyy" });

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
