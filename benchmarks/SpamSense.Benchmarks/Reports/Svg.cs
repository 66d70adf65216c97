using System.Net;
using System.Text;

namespace SpamSense.Benchmarks.Reports;

/// <summary>A drawing that can be read on light and on dark pages.</summary>
internal sealed class Svg(int width, int height, string title)
{
    // An image cannot ask the page for its colours, only the reader's system.
    private const string Style = """
          <style>
            text { font: 12px system-ui, sans-serif; fill: #24292f }
            .heading { font-weight: 600 }
            .quiet { fill: #57606a }
            .right { text-anchor: end }
            .middle { text-anchor: middle }
            .grid { stroke: #8c959f; stroke-opacity: .35 }
            .own { fill: #1f883d; stroke: #1f883d }
            .model { fill: #8250df; stroke: #8250df }
            .other { fill: #6e7781; stroke: #6e7781 }
            .csv { fill: #0969da; stroke: #0969da }
            .jsonl { fill: #bc4c00; stroke: #bc4c00 }
            polyline { fill: none !important; stroke-width: 2 }
            .two { stroke-dasharray: 5 4 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3 }
              .quiet { fill: #9198a1 }
              .own { fill: #3fb950; stroke: #3fb950 }
              .model { fill: #ab7df8; stroke: #ab7df8 }
              .other { fill: #9198a1; stroke: #9198a1 }
              .csv { fill: #4493f8; stroke: #4493f8 }
              .jsonl { fill: #f0883e; stroke: #f0883e }
            }
          </style>
        """;

    private readonly StringBuilder _content = new();

    public void Text(double x, double y, string kind, string text) =>
        Add($"""<text x="{x:0.#}" y="{y:0.#}" class="{kind}">{WebUtility.HtmlEncode(text)}</text>""");

    public void Bar(double x, double y, double width, double height, string kind) =>
        Add($"""<rect x="{x:0.#}" y="{y:0.#}" width="{width:0.#}" height="{height:0.#}" class="{kind}" stroke="none"/>""");

    public void Dot(double x, double y, string kind) => Add($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="2.5" class="{kind}"/>""");

    public void GridLine(double x1, double y1, double x2, double y2) =>
        Add($"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" class="grid"/>""");

    public void Line(IEnumerable<(double X, double Y)> points, string kind) =>
        Add($"""<polyline points="{string.Join(' ', points.Select(point => Figures.Invariant($"{point.X:0.#},{point.Y:0.#}")))}" class="{kind}"/>""");

    public override string ToString() =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
          <title>{WebUtility.HtmlEncode(title)}</title>
        {Style}
        {_content}</svg>

        """;

    private void Add(FormattableString element) => _content.Append("  ").Append(Figures.Invariant(element)).Append('\n');
}
