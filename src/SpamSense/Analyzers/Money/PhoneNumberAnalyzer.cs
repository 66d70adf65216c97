using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3090: a phone number, whatever it is there for.</summary>
internal sealed class PhoneNumberAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS3090",
        "A phone number stands in the open",
        "Anybody can read this phone number",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Hidden,
        description: "Sellers and swindlers leave a number to be called, and careless people leave their own or somebody else's.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.PhoneNumber);

    private static void Analyze(NodeAnalysisContext context) => context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node));
}
