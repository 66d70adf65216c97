namespace SpamSense.Benchmarks.Reports;

/// <summary>A bar for each way to score posts, as long as the logarithm of its speed.</summary>
internal static class SpeedChart
{
    private const int Width = 760;
    private const int RowHeight = 26;
    private const int BarHeight = 16;
    private const int Top = 44;
    private const int Left = 290;
    private const int Room = 120;

    private static readonly (string Name, string Label, string Kind)[] Shown =
    [
        ("spamsense-utf8", "SpamSense, whole job, UTF-8", "own"),
        ("spamsense", "SpamSense, whole job, strings", "own"),
        ("fasttext", "fastText, its fastest setting", "other"),
        ("sklearn-hashing", "scikit-learn, hashed words", "other"),
        ("fasttext-characters", "fastText, character n-grams", "other"),
        ("mlnet-engine", "ML.NET PredictionEngine, same model", "model"),
        ("mlnet-transform", "ML.NET Transform, same model", "model"),
        ("bogofilter", "bogofilter, in bulk", "other"),
        ("sklearn-tfidf", "scikit-learn, TF-IDF words and characters", "other"),
        ("spamassassin", "SpamAssassin, local rules", "other"),
    ];

    public static string Draw(SpeedResult result)
    {
        var rows = Shown.Select(shown => (shown.Label, shown.Kind, Row: result.Find(shown.Name))).Where(shown => shown.Row is not null)
            .OrderByDescending(shown => shown.Row!.PostsPerSecond).ToList();
        var most = (int)Math.Ceiling(Math.Log10(rows[0].Row!.PostsPerSecond));
        double X(double speed) => Left + ((Width - Left - Room) * Math.Max(0, Math.Log10(speed)) / most);

        var height = Top + (rows.Count * RowHeight) + 8;
        var svg = new Svg(Width, height, "Comments a second on one core, on a logarithmic scale");
        svg.Text(8, 18, "heading", $"Comments a second on one core of {result.Processor}: each line is ten times as many");
        for (var power = 0; power <= most; power++)
        {
            var x = X(Math.Pow(10, power));
            svg.GridLine(x, Top - 4, x, height - 8);
            svg.Text(x, Top - 8, "quiet middle", Figures.Short(Math.Pow(10, power)));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var (label, kind, row) = rows[i];
            var y = Top + (i * RowHeight) + ((RowHeight - BarHeight) / 2);
            var end = X(row!.PostsPerSecond);
            svg.Text(Left - 8, y + 12, "right", label);
            svg.Bar(Left, y, end - Left, BarHeight, kind);
            var slower = kind == "own" ? "" : $" · {Figures.Ratio(row.TimesSlower)} times slower";
            svg.Text(end + 6, y + 12, "", Figures.Short(row.PostsPerSecond) + slower);
        }

        return svg.ToString();
    }
}
