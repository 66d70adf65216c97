using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Scoring;

/// <summary>Says which inputs could not be read, or not to their ends, a line for each.</summary>
internal static class InputFailures
{
    public static void Write(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            Screens.WriteError($"spamsense: {sentence}");
        }
    }
}
