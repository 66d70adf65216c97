using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8002: the author asks for subscribers or followers.</summary>
internal sealed class FollowMeAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8002",
        "The author asks for subscribers or followers",
        "'{0}' asks for followers",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Warning,
        description: "Subscribe to my channel, follow me on …: followers are what is sold later.");

    private static readonly PhraseSet Phrases = new(
        """
        (subscribe|sub|follow) (to) (my|our) (channel|page|blog|youtube|account|profile)
        subscribe to (me|us)
        (sub|subscribe) (me|my channel|please|plz|pls)
        follow (me|us|our page|my page) (on|at) (facebook|twitter|instagram|insta|ig|tiktok|youtube|fb|snapchat|twitch|{mention}|{link})
        (like|follow) us on (facebook|twitter|instagram|insta|ig|tiktok|youtube|fb|snapchat)
        (please|pls|plz|plzz) (subscribe|sub) (to|and|me|my|for|if)
        (please|pls|plz) follow (me|us|my|our)
        like my (facebook|instagram|insta|fb) (page)
        please like my page
        (hit|smash|press|click) (the|that) (subscribe|bell|follow) (button|bell)
        (don't|dont|do not) forget to (subscribe|like|follow)
        like (and) subscribe (for|to|if|now|guys)
        like and subscribe
        comment (and) subscribe
        share (and) subscribe
        follow for (more|daily)
        (hit|smash) follow
        (go|would love a|give us a|give me a|drop a) follow (on|at|for|if|and)
        subscribe for (more|daily|new)
        """);
}
