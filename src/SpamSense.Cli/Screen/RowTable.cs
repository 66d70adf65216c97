using System.Globalization;
using SpamSense.Cli.Sql.Results;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The rows of a result, a line each: numbers stand right, and what is too long is cut.</summary>
internal static class RowTable
{
    private const string Null = "NULL";
    private const int MostCharacters = 1000;
    private const int Gap = 2;
    private const int NarrowestColumn = 6;

    public static void Write(IAnsiConsole screen, ShownRows result)
    {
        string[][] cells = [[.. result.Columns.Select(Visible)], .. result.Rows.Select(static row => row.Select(static cell => cell is null ? Null : Visible(cell)).ToArray())];
        var widths = Widths(cells, screen.Profile.Width);
        var isNumber = Enumerable.Range(0, widths.Length).Select(column => IsNumber(result.Rows, column)).ToArray();
        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < widths.Length; column++)
            {
                var isNull = row > 0 && result.Rows[row - 1][column] is null;
                var style = row == 0 ? Palette.Heading : isNull ? Palette.Quiet : Palette.Plain;
                screen.Write(new Text(Padded(cells[row][column], widths[column], isNumber[column], column == widths.Length - 1), style));
            }

            screen.WriteLine();
        }

        Write(screen, result.Rows.Count, result.Count);
    }

    private static void Write(IAnsiConsole screen, int shown, long all)
    {
        if (shown == all)
        {
            OutcomeView.WriteQuiet(screen, Wording.Rows(all));
        }
        else
        {
            OutcomeView.WriteQuiet(screen, string.Create(CultureInfo.InvariantCulture, $"{shown:N0} of {Wording.Rows(all)}; --rows N shows more, -o FILE writes all of them"));
        }
    }

    private static string Visible(string text) => VisibleText.Of(text, MostCharacters);

    private static string Padded(string cell, int width, bool isNumber, bool isLast)
    {
        var cut = Cells.Cut(cell, width);
        var space = new string(' ', Math.Max(0, width - Cells.Count(cut)));
        return new string(' ', Gap) + (isNumber ? space + cut : isLast ? cut : cut + space);
    }

    private static bool IsNumber(IReadOnlyList<string?[]> rows, int column) =>
        rows.Any(row => row[column] is not null)
        && rows.All(row => row[column] is not { } cell || double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    /// <summary>As wide as the cells are; where that is more than a line, the widest columns share what is left.</summary>
    private static int[] Widths(string[][] cells, int line)
    {
        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => Math.Max(1, Cells.Count(row[column])))).ToArray();
        var room = line - (Gap * widths.Length) - 1;
        var most = room;
        while (most > NarrowestColumn && widths.Sum(width => Math.Min(width, most)) > room)
        {
            most--;
        }

        return [.. widths.Select(width => Math.Min(width, Math.Max(most, NarrowestColumn)))];
    }
}
