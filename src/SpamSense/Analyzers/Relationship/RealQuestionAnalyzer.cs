using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9005: a question that wants an answer.</summary>
internal sealed class RealQuestionAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9005",
        "A question that wants an answer",
        "'{0}' asks others",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "Does anyone know, how do I, is there a way: a question with a person behind it.");

    private static readonly PhraseSet Phrases = new(
        """
        (does|has|can|would|could|will|did) (anyone|anybody|someone|somebody)
        is (anyone|anybody|someone) (else)
        anyone (else|know|have|here|got|tried|ever)
        (how|what|where|why|when|which|who) (do|can|should|would|could|did|am|have) (i|we)
        (should|can|could|would|am|do|did|may) i
        (is|are|was) (there|it|this|that) (any|a way|possible|normal|just me|only me|worth|too)
        (am|was) i (the only|wrong|right|missing|crazy)
        (wondering|curious) (if|whether|how|what|about)
        (any|some) (advice|suggestions|ideas|tips|recommendations|thoughts|help)
        my question is
        what (do|did) you (think|guys|all|use|say|mean)
        how (did|do) you (get|make|feel|manage|find|know|deal|handle|do)
        (подскажите|кто нибудь|кто знает|у кого|есть ли|что делать)
        (var mı|ne zaman|nasılsın|napıyorsun|olur mu)
        (kenapa|gimana|apakah ada) (ya|sih|yang|kok|kalau)
        """);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhrases(Phrases);
        context.RegisterDocumentAction(Analyze);
    }

    private static void Analyze(DocumentAnalysisContext context)
    {
        var end = 0;
        foreach (var match in context.MatchesOf(Phrases))
        {
            if (match.Span.Start < end)
            {
                continue;
            }

            var sentence = context.Tree.Tokens[match.FirstToken].Parent;
            if (IsQuestion(sentence.Children))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, match.Span, context.Tree.TextOf(match.Span).ToString()));
                return;
            }

            end = sentence.Span.End;
        }
    }

    // The mark may have company: "?)", "?!" or a smiley.
    private static bool IsQuestion(ContentNodeList tokens)
    {
        for (var i = tokens.Count - 1; i >= Math.Max(0, tokens.Count - 3); i--)
        {
            if (tokens[i].Mark == '?')
            {
                return true;
            }
        }

        return false;
    }
}
