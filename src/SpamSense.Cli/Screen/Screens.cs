using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The two consoles: coloured and as wide as the window on a terminal, plain and of a fixed width anywhere else.</summary>
internal static class Screens
{
    private const int PlainWidth = 100;
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 140;

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool WantsNoColor => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static IAnsiConsole StandardOutput() =>
        Create(new StreamWriter(Streams.StandardOutput.Open()) { AutoFlush = true }, isTerminal: !Console.IsOutputRedirected);

    /// <summary>The console for a report: as fine as the terminal allows if it is standard output, plain in a file.</summary>
    public static IAnsiConsole For(TextWriter writer, bool isStandardOutput) => Create(writer, isTerminal: isStandardOutput && !Console.IsOutputRedirected);

    public static IAnsiConsole StandardError() => Create(Console.Error, isTerminal: !Console.IsErrorRedirected);

    /// <summary>Whether a moving line would disturb nobody: standard error is a terminal, and results do not scroll through it.</summary>
    public static bool CanShowProgress(bool writesToStandardOutput) =>
        !Console.IsErrorRedirected && !IsDumb && !(writesToStandardOutput && !Console.IsOutputRedirected);

    /// <summary>The console that a moving line is drawn on; without colours if the user wants none.</summary>
    public static IAnsiConsole ProgressScreen() => Create(Console.Error, AnsiSupport.Yes);

    public static void WriteError(string line) => Console.Error.WriteLine(VisibleText.Of(line, int.MaxValue));

    /// <summary>Gives the cursor back when whoever hid it cannot.</summary>
    public static void ShowCursor()
    {
        if (CanShowProgress(writesToStandardOutput: false))
        {
            Console.Error.Write("\u001b[?25h");
        }
    }

    private static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        var isPlain = !isTerminal || IsDumb || WantsNoColor;
        var console = Create(writer, isPlain ? AnsiSupport.No : AnsiSupport.Detect);
        console.Profile.Width = isTerminal ? Math.Clamp(WindowWidth(), NarrowestWidth, WidestWidth) : PlainWidth;
        return console;
    }

    private static IAnsiConsole Create(TextWriter writer, AnsiSupport ansi)
    {
        var isPlain = ansi == AnsiSupport.No || WantsNoColor;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,

            // A moving line is drawn only where this says yes; nobody is ever asked anything.
            Interactive = ansi == AnsiSupport.No ? InteractionSupport.No : InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),

            // The built-in enrichers turn colours on where they see a build server, even in a redirected file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
