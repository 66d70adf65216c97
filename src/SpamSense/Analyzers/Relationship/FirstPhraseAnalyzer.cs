using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>A rule that names the first of its phrases in a post. One reason is enough: a long story would give dozens.</summary>
/// <param name="rule">The rule; its message takes the words.</param>
/// <param name="phrases">The phrases.</param>
internal abstract class FirstPhraseAnalyzer(DiagnosticDescriptor rule, PhraseSet phrases) : ContentAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.RegisterPhrases(phrases);
        context.RegisterDocumentAction(Analyze);
    }

    private void Analyze(DocumentAnalysisContext context)
    {
        foreach (var match in context.MatchesOf(phrases))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, match.Span, context.Tree.TextOf(match.Span).ToString()));
            return;
        }
    }
}
