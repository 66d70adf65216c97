using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Charts;

/// <summary>Columns above a line, each in up to three parts. Across it is as wide as the page, down it is measured in pixels, so that its words keep their size.</summary>
internal sealed class ColumnChart
{
    private const double Top = 22;
    private const double Foot = 24;

    /// <summary>The columns; each the parts of it from below, with the class of their colour.</summary>
    public required IReadOnlyList<IReadOnlyList<(double Value, string Fill)>> Columns { get; init; }

    /// <summary>What the height means at its top.</summary>
    public required double Most { get; init; }

    /// <summary>What stands at the top line.</summary>
    public required string MostLabel { get; init; }

    /// <summary>What the chart shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Words below the line, at shares of the width.</summary>
    public IReadOnlyList<(double At, string Label)> Ticks { get; init; } = [];

    /// <summary>A vertical line through the chart, at a share of the width.</summary>
    public double? Mark { get; init; }

    public string? Id { get; init; }

    public int Height { get; init; } = 150;

    public void Write(MarkupWriter page)
    {
        var bottom = Height - Foot;
        using (page.Begin("svg", ("class", "chart"), ("id", Id), ("role", "img"), ("aria-label", Description), ("width", "100%"), ("height", Numbers.Svg(Height))))
        {
            page.Void("line", ("class", "grid"), ("x1", "0"), ("x2", "100%"), ("y1", Numbers.Svg(Top)), ("y2", Numbers.Svg(Top)));
            page.Leaf("text", MostLabel, ("class", "axis"), ("x", "0"), ("y", Numbers.Svg(Top - 6)));
            WriteColumns(page, bottom);
            page.Void("line", ("class", "base"), ("x1", "0"), ("x2", "100%"), ("y1", Numbers.Svg(bottom)), ("y2", Numbers.Svg(bottom)));
            foreach (var (at, label) in Ticks)
            {
                var anchor = at < 0.04 ? "start" : at > 0.94 ? "end" : "middle";
                page.Leaf("text", label, ("class", "axis"), ("x", Numbers.SvgShare(at)), ("y", Numbers.Svg(Height - 7)), ("text-anchor", anchor));
            }

            if (Mark is { } mark)
            {
                page.Void("line", ("class", "mark"), ("x1", Numbers.SvgShare(mark)), ("x2", Numbers.SvgShare(mark)), ("y1", Numbers.Svg(Top - 8)), ("y2", Numbers.Svg(bottom + 5)));
            }
        }
    }

    private void WriteColumns(MarkupWriter page, double bottom)
    {
        var room = 1.0 / Math.Max(1, Columns.Count);
        var gap = Columns.Count > 50 ? 0.12 : 0.18;
        for (var i = 0; i < Columns.Count; i++)
        {
            var from = bottom;
            foreach (var (value, fill) in Columns[i])
            {
                if (value <= 0 || Most <= 0)
                {
                    continue;
                }

                // What is there is seen, however little it is.
                var height = Math.Max(1, value / Most * (bottom - Top));
                from -= height;
                page.Void(
                    "rect",
                    ("class", fill),
                    ("x", Numbers.SvgShare((i + (gap / 2)) * room)),
                    ("width", Numbers.SvgShare((1 - gap) * room)),
                    ("y", Numbers.Svg(from)),
                    ("height", Numbers.Svg(height)));
            }
        }
    }
}
