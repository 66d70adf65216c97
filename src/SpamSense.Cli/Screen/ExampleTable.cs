using System.Globalization;
using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>Examples, a line each: probability, place, author and, last because its width is anybody's guess, the text.</summary>
internal sealed class ExampleTable
{
    private const int WidestPlace = 28;
    private const int WidestAuthor = 18;
    private const int NarrowestText = 12;

    private readonly IAnsiConsole _screen;
    private readonly bool _isOneFile;
    private readonly int _placeWidth;
    private readonly int _authorWidth;

    /// <param name="screen">Where to write.</param>
    /// <param name="isOneFile">Whether all examples are from one file, so that its name need not be said again and again.</param>
    /// <param name="examples">All examples that will be written, of every kind, so that their columns stand below each other.</param>
    public ExampleTable(IAnsiConsole screen, bool isOneFile, IReadOnlyCollection<Example> examples)
    {
        _screen = screen;
        _isOneFile = isOneFile;
        _placeWidth = Math.Min(Math.Min(WidestPlace, screen.Profile.Width / 4), examples.Select(Place).Select(Cells.Count).DefaultIfEmpty().Max());
        _authorWidth = Math.Min(Math.Min(WidestAuthor, screen.Profile.Width / 6), examples.Select(static example => Cells.Count(example.Author ?? "")).DefaultIfEmpty().Max());
    }

    public void Write(string heading, IReadOnlyList<Example> examples, Style style)
    {
        if (examples.Count == 0)
        {
            return;
        }

        _screen.WriteLine();
        _screen.Write(new Text($"  {heading}", Palette.Heading));
        _screen.WriteLine();
        foreach (var example in examples)
        {
            Write(example, style);
        }
    }

    private void Write(Example example, Style style)
    {
        var probability = $"  {Wording.Probability(example.Probability),7}";
        var place = $"  {Cells.FitEnd(Place(example), _placeWidth)}";
        var author = _authorWidth == 0 ? "" : $"  {Cells.Fit(example.Author ?? "", _authorWidth)}";
        var repeats = example.Repeats == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" \u00d7{example.Repeats:N0}");
        var room = _screen.Profile.Width - Cells.Count(probability + place + author + repeats) - 3;

        _screen.Write(new Text(probability, style));
        _screen.Write(new Text(place + author, Palette.Quiet));
        _screen.Write(new Text($"  {Cells.Cut(example.Text, Math.Max(room, NarrowestText))}"));
        _screen.Write(new Text(repeats, style));
        _screen.WriteLine();
    }

    private string Place(Example example) => _isOneFile
        ? string.Create(CultureInfo.InvariantCulture, $"line {example.Line}")
        : string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(Path.GetFileName(example.Source), 100)}:{example.Line}");
}
