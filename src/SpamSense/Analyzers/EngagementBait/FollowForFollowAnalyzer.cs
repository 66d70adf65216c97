using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8502: follows are offered in exchange.</summary>
internal sealed class FollowForFollowAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8502",
        "Follows are offered in exchange",
        "'{0}' trades follows",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Warning,
        description: "Follow for follow, sub4sub: a trade, and nobody reads anything.");

    private static readonly PhraseSet Phrases = new(
        """
        (follow|sub) (for|{number}) (follow|sub)
        (f4f|sub4sub|follow4follow|followback|likeforlike|followforfollow)
        follow me (and) (i'll|ill|i will) (follow|sub|subscribe)
        (i'll|ill|i will|will) (follow|sub|subscribe) (you|u|everyone) back
        (i'll|ill|i will|will|i) (sub|subscribe) back
        (sub|subscribe|follow) (to) me (and) (i'll|ill|i will|i)
        (follow|sub|like) back (please|pls|plz|guaranteed|always|everyone)
        gain {number} followers
        follow everyone who
        following everyone back
        sub to (me|my channel) (and) (i'll|ill|i will)
        взаимная подписка
        """);
}
