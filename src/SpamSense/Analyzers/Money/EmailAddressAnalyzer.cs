using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3091: an e-mail address in a comment, whatever it is there for. Whoever writes a post of his own may sign it with one.</summary>
internal sealed class EmailAddressAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3091",
        "An e-mail address stands in a comment",
        "Anybody can read this e-mail address",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Hidden,
        description: "Sellers and swindlers leave an address to be written to, and careless people leave their own or somebody else's.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Email);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Post.Kind == PostKind.Comment)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node));
        }
    }
}
