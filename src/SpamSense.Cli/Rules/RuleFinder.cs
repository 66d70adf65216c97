using System.Buffers;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Rules;

/// <summary>Finds a rule by its id, or the one that was probably meant.</summary>
internal static class RuleFinder
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether a word is an id, of a rule that exists or not.</summary>
    public static bool IsId(string word)
    {
        var letters = word.Length - 4;
        return letters is >= 2 and <= 8 && word.AsSpan(0, letters).IndexOfAnyExcept(Letters) < 0 && word.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>The rule with an id, in any case.</summary>
    /// <exception cref="CommandFailureException">There is none; the message names a near one.</exception>
    public static DiagnosticDescriptor Find(IReadOnlyList<DiagnosticDescriptor> rules, string id)
    {
        if (rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        var near = rules
            .Select(rule => (rule.Id, Distance: Distance(rule.Id, id.ToUpperInvariant())))
            .Where(static candidate => candidate.Distance <= 2)
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Id)
            .FirstOrDefault();
        var hint = near is null ? "" : $" did you mean {near}?";
        throw new CommandFailureException($"There is no rule {id.ToUpperInvariant()};{hint} 'spamsense rules' lists them all.");
    }

    /// <summary>How many characters must be put in, left out, exchanged or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                costs[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1, costs[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[left.Length, right.Length];
    }
}
