using System.Globalization;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The share of each orientation as a bar.</summary>
internal static class ShareBars
{
    private const int WidestBar = 60;
    private const int RoomForWords = 44;

    public static void Write(IAnsiConsole screen, long relationship, long monetization)
    {
        var width = Math.Clamp(screen.Profile.Width - RoomForWords, 8, WidestBar);
        Write(screen, Orientation.Relationship, relationship, relationship + monetization, width, Palette.Relationship);
        Write(screen, Orientation.Monetization, monetization, relationship + monetization, width, Palette.Monetization);
    }

    private static void Write(IAnsiConsole screen, Orientation orientation, long count, long total, int width, Style style)
    {
        var share = (double)count / total;

        // Something is never drawn as nothing.
        var filled = count == 0 ? 0 : Math.Max(1, (int)Math.Round(share * width));
        screen.Write(new Text($"  {Verdict.Name(orientation)}  "));
        screen.Write(new Text(new string('\u2588', filled), style));
        screen.Write(new Text(new string('\u2591', width - filled), Palette.Quiet));
        screen.Write(new Text($"  {Wording.Share(share),7}", style));
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {count:N0}"), Palette.Quiet));
        screen.WriteLine();
    }
}
