using System.Collections.Immutable;
using System.CommandLine.Parsing;
using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>The names of fixes on a command line.</summary>
internal static class FixKeys
{
    /// <summary>The fixes that ship with the tool.</summary>
    public static ImmutableArray<string> Known { get; } =
    [
        ContentFixKeys.StripTracking, ContentFixKeys.StripAffiliate, ContentFixKeys.AddNoFollow, ContentFixKeys.RemoveInvisible,
        ContentFixKeys.RemoveLink, ContentFixKeys.DefangLink, ContentFixKeys.MaskPhone, ContentFixKeys.MaskEmail, ContentFixKeys.MaskWallet,
    ];

    public static string[] Parse(ArgumentResult result)
    {
        var keys = result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        if (keys.Length == 0)
        {
            result.AddError("Name at least one fix");
        }

        return keys;
    }

    /// <summary>Refuses a name that is no fix, unless assemblies of the user's own may know it.</summary>
    /// <exception cref="CommandFailureException">There is no such fix.</exception>
    public static void Check(AnalyzeRequest request)
    {
        if (request.Analyzers.Count == 0 && request.FixKeys!.FirstOrDefault(static key => !Known.Contains(key)) is { } unknown)
        {
            throw new CommandFailureException($"There is no fix '{unknown}', only {string.Join(", ", Known)}.");
        }
    }
}
