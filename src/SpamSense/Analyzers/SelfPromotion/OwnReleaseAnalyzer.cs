using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.SelfPromotion;

/// <summary>SS8003: a release of the author is announced.</summary>
internal sealed class OwnReleaseAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8003",
        "A release of the author is announced",
        "'{0}' announces a release",
        DiagnosticCategory.SelfPromotion,
        DiagnosticSeverity.Info,
        description: "My new album, our debut EP, out now on …: an announcement. Told in passing it is a by-product; alone it is an advertisement.");

    private static readonly PhraseSet Phrases = new(
        """
        my (new|debut|latest) (album|single|book|ep|mixtape|novel|podcast|track|song|game|app|record|ebook|music video|short film|video|cover|remix|comic)
        our (new|debut|latest|first) (album|single|book|ep|mixtape|podcast|track|song|game|app|record|music video)
        my first (album|single|ep|mixtape|video|song)
        (out|streaming) now on (spotify|itunes|apple music|bandcamp|soundcloud|amazon|all platforms|steam|kindle|google play|all digital platforms|all streaming platforms)
        new (ep|album|single|episode|mixtape|music video) (out|is out) (now|today)
        new (ep|album|single|episode|mixtape|video) is (up|live) (now|on)
        (ep|episode) {number} (is|) (out|live) now
        going live in {number}
        out now everywhere
        (stream|pre save|presave) (it|the album|the single|my|our) (now|here|on)
        (now available|available now) (on|for) (kindle|steam|itunes|bandcamp|amazon|android|ios|spotify)
        name your price download
        official (music) video (for|by|of)
        """);
}
