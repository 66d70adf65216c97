using System.Globalization;
using SpamSense.Cli.Scoring;
using SpamSense.Exports;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>What the export says of its posts against what we say, where it says anything.</summary>
internal static class LabelTable
{
    private const int NameWidth = 12;
    private const int CountWidth = 12;
    private const int ShareWidth = 9;

    private static readonly OriginalLabel[] Rows = [OriginalLabel.Approved, OriginalLabel.Pending, OriginalLabel.Spam, OriginalLabel.Deleted];
    private static readonly Orientation[] Columns = [Orientation.Relationship, Orientation.Monetization, Orientation.Undecided];

    public static void Write(IAnsiConsole screen, LabelCounts counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        Orientation[] columns = [.. Columns.Where(column => column != Orientation.Undecided || Rows.Any(row => counts.Of(row, column) > 0))];
        screen.WriteLine();
        WriteLine(screen, "What the export says, and what we say", Palette.Heading);
        WriteLine(screen, new string(' ', NameWidth) + string.Concat(columns.Select(static column => Verdict.Name(column).PadLeft(CountWidth + ShareWidth))), Palette.Plain);
        foreach (var row in Rows.Where(row => counts.Of(row) > 0))
        {
            WriteRow(screen, counts, row, columns);
        }

        if (counts.Accuracy is { } accuracy && counts.Recall is { } recall)
        {
            var precision = counts.Precision is { } share ? Wording.Share(share) : "unknown";
            WriteLine(screen, $"Approved and spam: {Wording.Share(accuracy)} agree; monetization as spam: precision {precision}, recall {Wording.Share(recall)}.", Palette.Quiet);
        }
    }

    private static void WriteRow(IAnsiConsole screen, LabelCounts counts, OriginalLabel row, Orientation[] columns)
    {
        screen.Write(new Text($"  {row.ToString().ToLowerInvariant(),-NameWidth}"));
        foreach (var column in columns)
        {
            var count = counts.Of(row, column);
            screen.Write(new Text(count.ToString("N0", CultureInfo.InvariantCulture).PadLeft(CountWidth), Palette.Of(column)));
            screen.Write(new Text(Wording.Share((double)count / counts.Of(row)).PadLeft(ShareWidth), Palette.Quiet));
        }

        screen.WriteLine();
    }

    private static void WriteLine(IAnsiConsole screen, string line, Style style)
    {
        screen.Write(new Text($"  {line}", style));
        screen.WriteLine();
    }
}
