using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Verdict;

/// <summary>SS1007: a friendly opening, and a pitch behind it.</summary>
internal sealed class FriendlyOpeningAnalyzer : ContentAnalyzer
{
    private const double Margin = 0.3;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS1007",
        "A friendly opening wraps a pitch",
        "The post begins like a conversation ({0:0.0} %) and ends in a pitch ({1:0.0} %)",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Info,
        description: "Delete the pitch, and nothing worth reading remains: the friendliness was its wrapping.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterClassificationAction(Analyze);

    private static void Analyze(ClassificationAnalysisContext context)
    {
        if (context.Classification.Orientation == Orientation.Relationship || context.Sentences.Length < 2)
        {
            return;
        }

        var first = OwnSentences.First(context);
        var strongest = OwnSentences.Strongest(context);
        if (strongest > first
            && OwnSentences.ProbabilityOf(context, first) <= context.MonetizationThreshold - Margin
            && OwnSentences.ProbabilityOf(context, strongest) >= context.MonetizationThreshold + Margin)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                context.Sentences[first].Span,
                [DiagnosticLocation.FromTextSpan(context.Sentences[strongest].Span)],
                arguments: [ShownPercentage.Of(OwnSentences.ProbabilityOf(context, first)), ShownPercentage.Of(OwnSentences.ProbabilityOf(context, strongest))]));
        }
    }
}
