using System.Globalization;
using Spectre.Console;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Screen;

/// <summary>Examples of one kind, a line each: probability, place, author and, last because its width is anybody's guess, the text.</summary>
internal static class ExampleTable
{
    private const int WidestPlace = 28;
    private const int WidestAuthor = 16;
    private const int NarrowestText = 12;

    public static void Write(IAnsiConsole screen, string heading, IReadOnlyList<Example> examples, Style style)
    {
        if (examples.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.Write(new Text($"  {heading}", Palette.Heading));
        screen.WriteLine();

        var placeWidth = Math.Min(WidestPlace, examples.Max(static example => Cells.Count(Place(example))));
        var authorWidth = Math.Min(WidestAuthor, examples.Max(static example => Cells.Count(example.Author ?? "")));
        foreach (var example in examples)
        {
            Write(screen, example, placeWidth, authorWidth, style);
        }
    }

    private static void Write(IAnsiConsole screen, Example example, int placeWidth, int authorWidth, Style style)
    {
        var probability = $"  {Wording.Share(example.Probability),7}";
        var place = $"  {Cells.FitEnd(Place(example), placeWidth)}";
        var author = authorWidth == 0 ? "" : $"  {Cells.Fit(example.Author ?? "", authorWidth)}";
        var repeats = example.Repeats == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" \u00d7{example.Repeats:N0}");
        var room = screen.Profile.Width - Cells.Count(probability + place + author + repeats) - 3;

        screen.Write(new Text(probability, style));
        screen.Write(new Text(place + author, Palette.Quiet));
        screen.Write(new Text($"  {Cells.Cut(example.Text, Math.Max(room, NarrowestText))}"));
        screen.Write(new Text(repeats, Palette.Quiet));
        screen.WriteLine();
    }

    private static string Place(Example example) =>
        string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(Path.GetFileName(example.Source), 100)}:{example.Line}");
}
