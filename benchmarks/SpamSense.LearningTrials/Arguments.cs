namespace SpamSense.LearningTrials;

/// <summary>What the command line asks for.</summary>
/// <param name="Data">Folders or files of labelled posts.</param>
/// <param name="Models">The folder in which models that held sources back are kept.</param>
/// <param name="ChoosesRule">Whether the numbers of the rule are compared, on the sites that are there for it, and nothing else is done.</param>
/// <param name="Output">The file that the tables go to; standard output where there is none.</param>
internal sealed record Arguments(IReadOnlyList<string> Data, string Models, bool ChoosesRule, string? Output)
{
    /// <exception cref="FormatException">An argument is unknown, or its value is missing; the message says which.</exception>
    internal static Arguments Parse(IReadOnlyList<string> args)
    {
        var parsed = new Arguments([], Path.Combine(Path.GetTempPath(), "spamsense-learning"), false, null);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--choose-rule")
            {
                parsed = parsed with { ChoosesRule = true };
                continue;
            }

            var (name, value) = (args[i], i + 1 < args.Count ? args[++i] : throw new FormatException($"'{args[i]}' needs a value."));
            parsed = name switch
            {
                "--data" => parsed with { Data = [.. parsed.Data, value] },
                "--models" => parsed with { Models = value },
                "-o" => parsed with { Output = value },
                _ => throw new FormatException($"'{name}' is unknown: use --data, --models, --choose-rule or -o."),
            };
        }

        return parsed.Data.Count > 0 ? parsed : throw new FormatException("Name the labelled posts with --data.");
    }
}
