using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Fixes;

/// <summary>Reports a word of its own, so that a test decides where diagnostics are.</summary>
internal sealed class WordAnalyzer(string id, string word) : ContentAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, "A word", "A word", "Test", DiagnosticSeverity.Warning);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Word);

    private void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Text.SequenceEqual(word))
        {
            context.ReportDiagnostic(Diagnostic.Create(_rule, context.Node));
        }
    }
}
