using System.Globalization;
using System.Text;

namespace SpamSense.Training.Evaluation;

/// <summary>Draws how probability and truth go together, as an SVG image that needs nothing else: a curve, and below it how many posts each part stands for.</summary>
public static class ReliabilityDiagram
{
    private const int Width = 600;
    private const int Height = 690;
    private const int Left = 80;
    private const int Top = 90;
    private const int Side = 440;
    private const int Bottom = Top + Side;
    private const int BarBottom = Bottom + 110;
    private const int HighestBar = 60;
    private const int Gap = 3;
    private const int Radius = 6;

    /// <summary>Draws the bins of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>An SVG document.</returns>
    public static string Of(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" font-family="sans-serif" font-size="13" fill="#333333" role="img">
            <title>Reliability diagram</title>
            <desc>For each tenth of the probability of monetization: how many of {report.Posts:N0} labelled posts got it, and what share of them is monetization.</desc>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="{Left}" y="30" font-size="17" font-weight="bold">Does the probability mean what it says?</text>
            <text x="{Left}" y="52">A dot above the dashed line: more is monetization than the model says;</text>
            <text x="{Left}" y="69">below it: fewer. Expected calibration error {report.CalibrationError:0.000} over {report.Posts:N0} posts.</text>

            """);
        WriteGrid(svg);
        WriteCurve(svg, [.. report.Bins.Where(static bin => bin.Posts > 0)]);
        WriteBars(svg, report.Bins);
        svg.Append(CultureInfo.InvariantCulture, $"""
            <text x="{Left + (Side / 2)}" y="{BarBottom + 28}" text-anchor="middle">probability of monetization that the model gave, in tenths</text>
            <text transform="translate(28 {Top + (Side / 2)}) rotate(-90)" text-anchor="middle">share of these posts that is monetization</text>
            <text x="{Left - 10}" y="{BarBottom}" text-anchor="end">posts</text>
            </svg>

            """);
        return svg.ToString().ReplaceLineEndings("\n");
    }

    private static void WriteGrid(StringBuilder svg)
    {
        for (var i = 0; i <= ReliabilityBin.Count; i++)
        {
            var share = (double)i / ReliabilityBin.Count;
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(share)} {Y(0)}V{Y(1)}M{X(0)} {Y(share)}H{X(1)}\" stroke=\"#e4e4e4\" fill=\"none\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(share)}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{share:0.0}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 10}\" y=\"{Y(share) + 4}\" text-anchor=\"end\">{share:0.0}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(0)} {Y(0)}L{X(1)} {Y(1)}\" stroke=\"#888888\" stroke-dasharray=\"6 4\" fill=\"none\"/>\n");
    }

    private static void WriteCurve(StringBuilder svg, IReadOnlyList<ReliabilityBin> bins)
    {
        var line = string.Join('L', bins.Select(static bin => string.Create(CultureInfo.InvariantCulture, $"{X(bin.Probability)} {Y(bin.Monetization)}")));
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{line}\" stroke=\"#0a7d8c\" stroke-width=\"2\" fill=\"none\"/>\n");
        foreach (var bin in bins)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(bin.Probability)}\" cy=\"{Y(bin.Monetization)}\" r=\"{Radius}\" fill=\"#0a7d8c\"><title>{bin.Low:0.0} to {bin.High:0.0}: {bin.Posts:N0} posts, {bin.Monetization * 100:0.0} % monetization</title></circle>\n");
        }
    }

    private static void WriteBars(StringBuilder svg, IReadOnlyList<ReliabilityBin> bins)
    {
        var most = bins.Max(static bin => bin.Posts);
        foreach (var bin in bins)
        {
            // Something is never drawn as nothing.
            var height = bin.Posts == 0 ? 0 : Math.Max(1, Math.Round((double)HighestBar * bin.Posts / most, 1));
            var width = X(bin.High) - X(bin.Low) - (2 * Gap);
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(bin.Low) + Gap:0.#}\" y=\"{BarBottom - height:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" fill=\"#9bccd2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X((bin.Low + bin.High) / 2)}\" y=\"{BarBottom - height - 5:0.#}\" text-anchor=\"middle\" font-size=\"12\">{bin.Posts:N0}</text>\n");
        }
    }

    private static double X(double share) => Math.Round(Left + (share * Side), 1);

    private static double Y(double share) => Math.Round(Bottom - (share * Side), 1);
}
