using System.Globalization;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The share of each orientation as a bar.</summary>
internal static class ShareBars
{
    private const int WidestBar = 60;
    private const int RoomForWords = 44;
    private const int WidestName = 12;

    public static void Write(IAnsiConsole screen, long relationship, long monetization, long undecided)
    {
        var width = Math.Clamp(screen.Profile.Width - RoomForWords, 8, WidestBar);
        var total = relationship + monetization + undecided;
        Write(screen, Orientation.Relationship, relationship, total, width);
        Write(screen, Orientation.Monetization, monetization, total, width);
        if (undecided > 0)
        {
            Write(screen, Orientation.Undecided, undecided, total, width);
            screen.Write(new Text($"  {Reason(undecided)}\n", Palette.Quiet));
        }
    }

    private static string Reason(long undecided) => undecided == 1
        ? "1 post is in a language that the model does not know."
        : string.Create(CultureInfo.InvariantCulture, $"{undecided:N0} posts are in languages that the model does not know.");

    private static void Write(IAnsiConsole screen, Orientation orientation, long count, long total, int width)
    {
        var style = Palette.Of(orientation);
        var share = (double)count / total;

        // Something is never drawn as nothing.
        var filled = count == 0 ? 0 : Math.Max(1, (int)Math.Round(share * width));
        screen.Write(new Text($"  {Verdict.Name(orientation).PadRight(WidestName)}  "));
        screen.Write(new Text(new string('\u2588', filled), style));
        screen.Write(new Text(new string('\u2591', width - filled), Palette.Quiet));
        screen.Write(new Text($"  {Wording.Share(share),7}", style));
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {count:N0}"), Palette.Quiet));
        screen.WriteLine();
    }
}
