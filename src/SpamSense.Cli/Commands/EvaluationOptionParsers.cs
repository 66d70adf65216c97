using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Cli.Evaluating;
using SpamSense.Training.Attacks;

namespace SpamSense.Cli.Commands;

/// <summary>Reads the option values of an evaluation, and says in one sentence what would have been a good one.</summary>
internal static class EvaluationOptionParsers
{
    public const int LeastFolds = 3;
    public const int MostFolds = 20;

    private const string AllAttacks = "all";

    public static string? Report(ArgumentResult result) =>
        Named(result, static name => EvaluationFiles.IsJson(name) || EvaluationFiles.IsMarkdown(name), "The name of a report ends with .json or .md");

    public static string? Diagram(ArgumentResult result) => Named(result, EvaluationFiles.IsImage, "The name of a reliability diagram ends with .svg");

    public static int Mistakes(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= OptionParsers.MostExamples)
        {
            return count;
        }

        result.AddError($"The number of mistakes is from 0 to {OptionParsers.MostExamples}, not '{value}'");
        return 0;
    }

    public static int PostsPerSource(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        result.AddError($"The most posts that one source gives is a number from 1, not '{value}'");
        return 0;
    }

    public static int Folds(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= LeastFolds and <= MostFolds)
        {
            return count;
        }

        result.AddError($"The number of folds is from {LeastFolds} to {MostFolds}, not '{value}'");
        return 0;
    }

    /// <summary>The attacks of a list, each once and in the order in which they are reported.</summary>
    public static IReadOnlyList<IAttack> Attacks(ArgumentResult result)
    {
        var names = result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var unknown = names.FirstOrDefault(static name => name != AllAttacks && AttackFamilies.Find(name) is null);
        if (unknown is null)
        {
            return [.. AttackFamilies.All.Where(attack => names.Contains(AllAttacks) || names.Contains(attack.Name, StringComparer.OrdinalIgnoreCase))];
        }

        result.AddError($"There is no attack '{unknown}', only {AllAttacks}, {string.Join(", ", AttackFamilies.All.Select(static attack => attack.Name))}");
        return [];
    }

    private static string? Named(ArgumentResult result, Func<string, bool> isGood, string sentence)
    {
        var name = result.Tokens[0].Value;
        if (!isGood(name))
        {
            result.AddError($"{sentence}, not '{name}'");
        }

        return name;
    }
}
