using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3010: the address of a wallet.</summary>
internal sealed class WalletAddressAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3010",
        "A wallet address is given",
        "'{0}' is the address of a wallet",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Warning,
        description: "A wallet in a comment waits for the reader's money, or names a coin to buy.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.CryptoAddress);

    private static void Analyze(NodeAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node, context.Node.Text.ToString()));
}
