using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4001: the reader is sent to a page.</summary>
internal sealed class VisitLinkAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4001",
        "The reader is sent to a page",
        "'{0}' sends the reader to a page",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Info,
        description: "Click here, visit our site, link in bio: the post is the signpost, and what it leads to is elsewhere.");

    private static readonly PhraseSet Phrases = new(
        """
        click (here|below|now|{link})
        click (on) (the|my|our) link
        (follow|use|open|tap|hit|check|check out) (the|my|our) link (below|in)
        (link|links) in (bio|profile|description)
        link in (my|our|the) (bio|profile|description)
        (link's|link is) in (my|our|the) (bio|profile|description)
        (visit|browse) (my|our) (web) (site|website|page|blog|store|shop|homepage|profile|channel)
        visit us (at|on|online|today|now)
        visit {link}
        head (on) over to {link}
        check us out (at|on) {link}
        learn more (at|here|on) {link}
        for more (info|information|details) (visit|click|see|go) (to) {link}
        tap (here|below)
        cek (bio|ig|link|profil)
        klik link
        kepoin ig
        link di bio
        ссылка в (профиле|шапке|био)
        (переходи|переходите) по ссылке
        """);
}
