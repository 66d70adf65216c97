using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8001: the author shows a channel or page of their own.</summary>
internal sealed class OwnChannelAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8001",
        "The author shows a channel or page of their own",
        "'{0}' points to the author's own page",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Warning,
        description: "Check out my channel, give my song a listen: the post is there for what the author has made elsewhere.");

    private static readonly PhraseSet Phrases = new(
        """
        (check|checkout) (out|) my (new|latest|other|) (channel|page|site|website|music|video|videos|song|songs|cover|covers|album|ep|mixtape|vids)
        (check|checkout) (out|) my (new|latest|) (tracks|stream|soundcloud|youtube|shop|store|etsy|art|profile|podcast|band|track|book|game|app|twitch|instagram|insta|patreon)
        (check|checkout) (out|) my (new|latest|) (collection|playlist|remix|remixes|beats|rap|rapping|music video|demo|vidios|live performance)
        check out our
        check my (ig|insta|tiktok|bio)
        check out this (video|playlist|channel) on youtube
        check me out (on|at|please)
        check us out (on|at)
        (look at|visit|view|watch|listen to) my (channel|page|blog|videos|video|cover|covers|vids|song|mixtape|profile|shop)
        (come on|come to|come see|go to|over to|over on) my (page|channel|youtube|page|twitch|patreon|onlyfans|soundcloud|etsy|shop|profile)
        on my (channel|youtube|twitch|patreon|onlyfans|soundcloud|etsy|tiktok|insta)
        (is|it's|it) on my (page|profile) (now|see|if|link)
        my youtube (channel|videos)
        give (my|our) (music|song|video|channel|page|track|band) a (listen|look|like|chance|try)
        (my|our) etsy (shop|store)
        i make (videos|music|beats|covers|remixes)
        (cek|mampir ke) (channel|ig|akun) (aku|kami|kita|gue|saya)
        """);
}
