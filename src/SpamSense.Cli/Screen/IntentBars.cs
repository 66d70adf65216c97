using System.Globalization;
using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>
/// The share of each intent, those of relationship at the left, those of monetization at the right, with a small bar that compares it with
/// the most common one.
/// </summary>
internal static class IntentBars
{
    private const int WidestBar = 12;
    private const int NameWidth = 15;
    private const int CountWidth = 8;
    private const int RoomForWords = 2 + NameWidth + 2 + 1 + 7 + CountWidth;

    public static void Write(IAnsiConsole screen, IntentCounts counts, long total)
    {
        var relationship = counts.Of(Orientation.Relationship);
        var monetization = counts.Of(Orientation.Monetization);
        var width = Math.Clamp(((screen.Profile.Width - 1) / 2) - RoomForWords, 0, WidestBar);
        if (relationship.Count + monetization.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        var most = relationship.Concat(monetization).Max(static row => row.Count);
        for (var i = 0; i < Math.Max(relationship.Count, monetization.Count); i++)
        {
            if (i < relationship.Count)
            {
                Write(screen, relationship[i], most, total, width, Palette.Relationship);
            }

            if (i < monetization.Count)
            {
                // Nothing is written behind the last column: what is redirected has no spaces at the ends of its lines.
                var gap = i < relationship.Count ? CountWidth - CountOf(relationship[i]).Length : width + RoomForWords;
                screen.Write(new Text(new string(' ', Math.Max(0, gap))));
                Write(screen, monetization[i], most, total, width, Palette.Monetization);
            }

            screen.WriteLine();
        }
    }

    private static void Write(IAnsiConsole screen, (Intent Intent, long Count) row, long most, long total, int width, Style style)
    {
        var filled = width == 0 ? 0 : Math.Max(1, (int)Math.Round((double)row.Count / most * width));
        screen.Write(new Text($"  {row.Intent.ToName(),-NameWidth}  "));
        screen.Write(new Text(new string('\u2588', filled), style));
        screen.Write(new Text(new string('\u2591', width - filled), Palette.Quiet));
        screen.Write(new Text($" {Wording.Share((double)row.Count / total),7}", style));
        screen.Write(new Text(CountOf(row), Palette.Quiet));
    }

    private static string CountOf((Intent Intent, long Count) row) => string.Create(CultureInfo.InvariantCulture, $" {row.Count:N0}");
}
