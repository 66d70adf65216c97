using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>Text measured in terminal cells: a Chinese character or an emoji takes two.</summary>
internal static class Cells
{
    private const string Ellipsis = "\u2026";

    public static int Count(string text) => text.GetCellWidth();

    /// <summary>The beginning of a text in at most <paramref name="width"/> cells, and at exactly as many where it is shorter.</summary>
    public static string Fit(string text, int width)
    {
        var cut = Cut(text, width);
        return cut + new string(' ', Math.Max(0, width - Count(cut)));
    }

    /// <summary>The same, but what matters is the end of the text.</summary>
    public static string FitEnd(string text, int width)
    {
        var runes = text.EnumerateRunes().ToList();
        var start = 0;
        while (Count(Tail(runes, start)) > width)
        {
            start++;
        }

        var tail = Tail(runes, start);
        return tail + new string(' ', Math.Max(0, width - Count(tail)));
    }

    public static string Cut(string text, int width)
    {
        if (Count(text) <= width)
        {
            return text;
        }

        var end = 0;
        var cells = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Count(rune.ToString());
            if (cells > width)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>The words of a text on lines of at most <paramref name="width"/> cells; a longer word is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Count(line) + 1 + Count(word) > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? Cut(word, width) : $"{line} {word}";
        }

        yield return line;
    }

    private static string Tail(List<System.Text.Rune> runes, int start) =>
        start == 0 ? string.Concat(runes) : Ellipsis + string.Concat(runes.Skip(start + 1));
}
