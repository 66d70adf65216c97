using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7011: a relative or superior in need writes unseen.</summary>
internal sealed class NewNumberAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7011",
        "A relative or superior in need writes unseen",
        "'{0}' begins the trick of the false relative",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Mum, this is my new number; I am in a meeting and need gift cards: somebody poses as a person whom the reader trusts.");

    private static readonly PhraseSet Phrases = new(
        """
        (mum|mom|dad|hi mum|hi mom|hi dad) (it's me|its me|this is me)
        (mum|mom|dad) (i) (dropped|broke|lost|smashed) my phone
        (broke|dropped|smashed|lost) my phone (txt|text|so this|this is|in the)
        this is my new number
        my new number (can you|text|pls|please|save)
        need ({number}|three|four|five|some) gift cards
        (in a meeting|with the bishop|at the hospice) (and|so) (i) can't talk
        (i'm|im|i am) in a meeting (and) can't talk
        i will reimburse you
        (get|buy) (me|us) (some|{number}|three|four|five) gift cards
        """);
}
