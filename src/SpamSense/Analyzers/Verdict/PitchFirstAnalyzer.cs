using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Verdict;

/// <summary>SS1006: the pitch stands before the story.</summary>
internal sealed class PitchFirstAnalyzer : ContentAnalyzer
{
    private const double Margin = 0.35;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS1006",
        "The pitch comes before the story",
        "This sentence wants something that pays ({0:0.0} %), and the story comes after it",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Info,
        description: "Readers give the first sentence the most. A post that begins with its story keeps them; the pitch can wait for the end.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterClassificationAction(Analyze);

    private static void Analyze(ClassificationAnalysisContext context)
    {
        var first = context.Sentences.Length < 3 ? -1 : OwnSentences.First(context);
        if (first < 0 || OwnSentences.ProbabilityOf(context, first) < context.MonetizationThreshold + Margin || IsQuestion(context, first))
        {
            return;
        }

        var (story, rest) = (0, 0);
        for (var i = OwnSentences.First(context, first + 1); i >= 0; i = OwnSentences.First(context, i + 1))
        {
            rest++;
            story += OwnSentences.ProbabilityOf(context, i) <= context.MonetizationThreshold - Margin ? 1 : 0;
        }

        if (story >= 2 && 2 * story > rest)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Sentences[first].Span, ShownPercentage.Of(OwnSentences.ProbabilityOf(context, first))));
        }
    }

    /// <summary>Who asks what to buy names goods as a seller does.</summary>
    private static bool IsQuestion(in ClassificationAnalysisContext context, int sentence) =>
        context.Tree.TextOf(context.Sentences[sentence].Span).TrimEnd(" \n)]*\"'").EndsWith('?');
}
