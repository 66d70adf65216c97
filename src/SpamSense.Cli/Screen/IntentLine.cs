using System.Globalization;
using SpamSense.Training.Evaluation;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>How a training run's models tell intents, in a line; the model card has the table.</summary>
internal static class IntentLine
{
    public static void Write(IAnsiConsole screen, IntentReport? report)
    {
        if (report is not null)
        {
            screen.Write(new Text(string.Create(
                CultureInfo.InvariantCulture,
                $"  intents: macro-averaged F1 {report.MacroF1:0.000} over {IntentReport.Count} intents on {report.Posts:N0} posts of left-out parts ({report.MacroF1WithinOrientation:0.000} if the orientation were known).\n")));
        }
    }
}
