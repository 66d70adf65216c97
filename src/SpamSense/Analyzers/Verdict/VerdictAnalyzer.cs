using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Verdict;

/// <summary>The model's verdict as a diagnostic: SS1001, SS1002, SS1004 or SS1005, and never two of them.</summary>
internal sealed class VerdictAnalyzer : ContentAnalyzer
{
    private const int FewestOwnWords = 5;

    private static readonly DiagnosticDescriptor Monetization = new(
        "SS1001",
        "Monetization comes first",
        "The author wants something that pays, with a probability of {0:0.0} %",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Warning,
        description: "The model reads the post as one whose author first wants the reader's money, click, follow or contact.");

    private static readonly DiagnosticDescriptor PlainMonetization = new(
        "SS1002",
        "Monetization plainly comes first",
        "The author plainly wants something that pays, with a probability of {0:0.0} %",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Error,
        description: "The model is sure enough to reject the post without a person. The threshold for it is a matter of configuration.");

    private static readonly DiagnosticDescriptor Undecided = new(
        "SS1004",
        "The model is undecided",
        "The probability of monetization, {0:0.0} %, is too near the threshold of {1:0.0} % to decide",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Warning,
        description: "The probability lies so near the threshold that a person should decide.");

    private static readonly DiagnosticDescriptor QuotedMonetization = new(
        "SS1005",
        "Only the quotation wants money",
        "The post with its quotations reads as monetization ({0:0.0} %), the author's own words do not ({1:0.0} %)",
        DiagnosticCategory.Verdict,
        DiagnosticSeverity.Warning,
        description: "Who quotes an advertisement to answer it is no advertiser. The author's own words decide.");

    /// <summary>For each intent what the properties of a verdict say of it.</summary>
    private static readonly ImmutableDictionary<string, string>[] IntentProperties = [.. Enum.GetValues<Intent>().Select(PropertiesOf)];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Monetization, PlainMonetization, Undecided, QuotedMonetization];

    public override void Initialize(AnalysisContext context) => context.RegisterClassificationAction(Analyze);

    private static void Analyze(ClassificationAnalysisContext context)
    {
        double probability = context.Classification.MonetizationProbability;
        double own = context.OwnClassification.MonetizationProbability;
        if (context.Tree.Tokens.Count == 0)
        {
            return;
        }

        if (Math.Abs(probability - context.MonetizationThreshold) < context.Options.UndecidedMargin)
        {
            Report(context, Undecided, Intent.Unknown, ShownPercentage.Of(probability), context.MonetizationThreshold * 100);
        }
        else if (context.Classification.Orientation == Orientation.Relationship)
        {
            return;
        }
        else if (context.OwnClassification.Orientation == Orientation.Relationship && OwnWords.Count(context.Tree, FewestOwnWords) == FewestOwnWords)
        {
            Report(context, QuotedMonetization, Intent.Unknown, ShownPercentage.Of(probability), ShownPercentage.Of(own));
        }
        else if (probability >= context.Options.RejectThreshold)
        {
            Report(context, PlainMonetization, context.Classification.Intent, ShownPercentage.Of(probability));
        }
        else
        {
            Report(context, Monetization, context.Classification.Intent, ShownPercentage.Of(probability));
        }
    }

    private static ImmutableDictionary<string, string> PropertiesOf(Intent intent)
    {
        var none = ImmutableDictionary<string, string>.Empty;
        return intent == Intent.Unknown ? none : none.Add("intent", intent.ToName());
    }

    private static void Report(in ClassificationAnalysisContext context, DiagnosticDescriptor rule, Intent intent, params ImmutableArray<object?> arguments)
    {
        var strongest = OwnSentences.Strongest(context);
        var location = strongest < 0 ? DiagnosticLocation.Post : DiagnosticLocation.FromTextSpan(context.Sentences[strongest].Span);
        context.ReportDiagnostic(Diagnostic.Create(rule, location, [], IntentProperties[(int)intent], arguments));
    }
}
