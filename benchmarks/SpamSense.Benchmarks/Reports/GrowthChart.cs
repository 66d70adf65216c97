namespace SpamSense.Benchmarks.Reports;

/// <summary>Seconds and memory over the number of posts, both on logarithmic scales: a line that rises by one a step is linear.</summary>
internal static class GrowthChart
{
    private const int Width = 760;
    private const int Height = 330;
    private const int PanelWidth = 300;
    private const int PanelHeight = 220;
    private const int Top = 32;
    private const int LegendWidth = 210;
    private const int LegendHeight = 20;
    private const double Megabyte = 1e6;

    public static string Draw(GrowthResult result)
    {
        var runs = result.Library.Concat(result.Files).ToLookup(run => (Kind: run.Format ?? "own", run.Threads));
        var svg = new Svg(Width, Height, "Seconds and memory over the number of posts, on logarithmic scales");
        Panel(svg, 50, "Seconds", runs.SelectMany(group => group), run => run.Seconds, runs);
        Panel(svg, 430, "Memory, MB", runs.SelectMany(group => group), run => run.PeakBytes / Megabyte, runs);
        var keys = runs.Select(group => group.Key).ToList();
        var kinds = keys.Select(key => key.Kind).Distinct().ToList();
        var threads = keys.Select(key => key.Threads).Distinct().ToList();
        foreach (var key in keys)
        {
            var x = 50 + (LegendWidth * kinds.IndexOf(key.Kind));
            var y = Top + PanelHeight + 44 + (LegendHeight * threads.IndexOf(key.Threads));
            var name = key.Kind switch { "own" => "library", "csv" => "CSV to CSV", _ => "JSON Lines to JSON Lines" };
            svg.Line([(x, y - 4), (x + 24, y - 4)], Kind(key));
            svg.Text(x + 30, y, "", $"{name}, {key.Threads} thread{(key.Threads == 1 ? "" : "s")}");
        }

        return svg.ToString();
    }

    private static void Panel(
        Svg svg, double left, string name, IEnumerable<GrowthRun> all, Func<GrowthRun, double> value, ILookup<(string Kind, int Threads), GrowthRun> runs)
    {
        var (fewest, most) = Decades(all.Select(run => (double)run.Posts));
        var (low, high) = Decades(all.Select(value));
        double X(double posts) => left + (PanelWidth * (Math.Log10(posts) - fewest) / (most - fewest));
        double Y(double amount) => Top + PanelHeight - (PanelHeight * (Math.Log10(amount) - low) / (high - low));

        svg.Text(left, 20, "heading", name);
        for (var power = fewest; power <= most; power++)
        {
            var x = X(Math.Pow(10, power));
            svg.GridLine(x, Top, x, Top + PanelHeight);
            svg.Text(x, Top + PanelHeight + 16, "quiet middle", Figures.Short(Math.Pow(10, power)));
        }

        for (var power = low; power <= high; power++)
        {
            var y = Y(Math.Pow(10, power));
            svg.GridLine(left, y, left + PanelWidth, y);
            svg.Text(left - 6, y + 4, "quiet right", Figures.Short(Math.Pow(10, power)));
        }

        foreach (var group in runs)
        {
            svg.Line(group.Select(run => (X(run.Posts), Y(value(run)))), Kind(group.Key));
            foreach (var run in group)
            {
                svg.Dot(X(run.Posts), Y(value(run)), group.Key.Kind);
            }
        }
    }

    private static string Kind((string Kind, int Threads) group) => group.Threads == 1 ? group.Kind : $"{group.Kind} two";

    private static (int Low, int High) Decades(IEnumerable<double> values)
    {
        double[] all = [.. values];
        var low = (int)Math.Floor(Math.Log10(all.Min()));
        return (low, Math.Max(low + 1, (int)Math.Ceiling(Math.Log10(all.Max()))));
    }
}
