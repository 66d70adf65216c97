using System.CommandLine;

namespace SpamSense.Cli.Commands;

/// <summary><c>--analyzers FILE</c>: rules of the user's own.</summary>
internal sealed class AnalyzersOption : Option<string[]>
{
    public AnalyzersOption()
        : base("--analyzers")
    {
        HelpName = "DLL";
        Description = "An assembly with analyzers of your own; may be given several times";
    }

    public IReadOnlyList<string> In(ParseResult parsed) => parsed.GetValue(this) ?? [];
}
