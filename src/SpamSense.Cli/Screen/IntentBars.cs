using System.Globalization;
using SpamSense.Cli.Scoring;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The share of each intent as a small bar: those of relationship at the left, those of monetization at the right.</summary>
internal static class IntentBars
{
    private const int WidestBar = 12;
    private const int NameWidth = 15;
    private const int RoomForWords = 2 + NameWidth + 2 + 1 + 7 + 1 + 7;

    public static void Write(IAnsiConsole screen, IntentCounts counts, long total)
    {
        var relationship = counts.Of(Orientation.Relationship);
        var monetization = counts.Of(Orientation.Monetization);
        var width = Math.Clamp(((screen.Profile.Width - 1) / 2) - RoomForWords, 0, WidestBar);
        if (relationship.Count + monetization.Count > 0)
        {
            screen.WriteLine();
        }

        for (var i = 0; i < Math.Max(relationship.Count, monetization.Count); i++)
        {
            if (i < relationship.Count)
            {
                Write(screen, relationship[i], total, width, Palette.Relationship);
            }
            else
            {
                screen.Write(new Text(new string(' ', RoomForWords + width)));
            }

            if (i < monetization.Count)
            {
                Write(screen, monetization[i], total, width, Palette.Monetization);
            }

            screen.WriteLine();
        }
    }

    private static void Write(IAnsiConsole screen, (Intent Intent, long Count) row, long total, int width, Style style)
    {
        var share = (double)row.Count / total;
        var filled = width == 0 ? 0 : Math.Max(1, (int)Math.Round(share * width));
        screen.Write(new Text($"  {row.Intent.ToName(),-NameWidth}  "));
        screen.Write(new Text(new string('\u2588', filled), style));
        screen.Write(new Text(new string('\u2591', width - filled), Palette.Quiet));
        screen.Write(new Text($" {Wording.Share(share),7}", style));
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $" {row.Count,-7:N0}"), Palette.Quiet));
    }
}
