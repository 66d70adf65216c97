using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8501: likes, shares or tags are begged for.</summary>
internal sealed class ReactionBeggingAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8501",
        "Likes, shares or tags are begged for",
        "'{0}' begs for reactions",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Info,
        description: "Like if you agree, tag a friend, share this: reactions push the post up where more people see it.");

    private static readonly PhraseSet Phrases = new(
        """
        (like|share) (and) (share|comment|tag)
        (thumbs|thumb) up (if|so|to) (you|u|this|we|people|everyone)
        tag (a|someone|your|the|three|two) (friend|friends|who|person|people|bestie|mate|mates|mom|mum|auntie)
        tag {number} (friends|people|mates|besties)
        (please|pls|plz) (retweet|rt|repost)
        (please|pls|plz) like (this|my|our) (comment|post|page|video)
        like this (comment|so|if)
        (share|upvote) this (video|comment) (with|so|if|to|and)
        who's (watching|listening|here) in {number}
        (leave|drop|smash) a (like|follow)
        (smash|hit) (the|that) like
        (drop|leave) (a) {emoji}
        double tap (if|for|and)
        {number} like (equals|is)
        rt if
        (every|each) (share|like|retweet) (counts|gets|helps|brings|is|saves)
        (like|share|comment) for (part|more|a surprise|good luck)
        beri (like|love) (jika|kalau|kalo)
        """);

    private static readonly PhraseSet Orders = new("(like|share|retweet|rt|repost|comment|heart) if (you|u|ur|your|youre|you're|you'd)");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction(Report, Phrases);
        context.RegisterPhraseAction(AnalyzeOrder, Orders);
    }

    // "I would like it if you" is a wish. The order stands at the beginning of a sentence or behind a mark.
    private static void AnalyzeOrder(PhraseAnalysisContext context)
    {
        var first = context.Tokens[0];
        if (first == context.Sentence.Children[0] || context.Tree.Tokens[first.Index - 1].Kind is NodeKind.Punctuation or NodeKind.Emoji or NodeKind.Link)
        {
            Report(context);
        }
    }

    private static void Report(PhraseAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Span, context.Text));
}
