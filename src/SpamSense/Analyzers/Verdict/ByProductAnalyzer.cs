using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Verdict;

/// <summary>SS1003: relationship first, and monetization as a by-product.</summary>
internal sealed class ByProductAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MinProbability = new("min_probability", 0.95, 0.5, 1, "From which probability a sentence plainly wants something that pays.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS1003",
        "Relationship comes first, monetization is a by-product",
        "The post is for people first; this sentence wants something that pays ({0:0.0} %)",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Info,
        description: "A story that ends with a word on one's book is a story. Take the sentence away, and a post worth reading remains.",
        options: [MinProbability]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterClassificationAction(Analyze);

    private static void Analyze(ClassificationAnalysisContext context)
    {
        if (context.Classification.Orientation == Orientation.Monetization || context.Sentences.Length < 2)
        {
            return;
        }

        var strongest = OwnSentences.Strongest(context);
        var first = OwnSentences.First(context);
        if (strongest > first && OwnSentences.ProbabilityOf(context, strongest) is var probability && probability >= context.Options.ValueOf(Rule, MinProbability))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Sentences[strongest].Span, ShownPercentage.Of(probability)));
        }
    }
}
