using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4006: the reader is asked to join a list or a group.</summary>
internal sealed class JoinListAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4006",
        "The reader is asked to join a list or a group",
        "'{0}' asks the reader to join",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Warning,
        description: "Newsletters, channels and groups are where readers are turned into customers.");

    private static readonly PhraseSet Phrases = new(
        """
        sign up (for|to) (our|my|the) (newsletter|mailing list|email list|emails|updates|waitlist|waiting list)
        subscribe to (our|my|the) (newsletter|mailing list|email list|updates|feed)
        join (our|my|the) (newsletter|mailing list|email list|waitlist|waiting list)
        join (our|my) (telegram|discord|whatsapp|facebook|fb|free|vip|private|signal|signals|trading|official|new) (group|channel|server|community|page|chat)
        join (us|me) on (telegram|discord|whatsapp)
        join (our|my) (telegram|discord|whatsapp|community|server|channel|group)
        (подпишись|подписывайтесь|подпишитесь) на (канал|мой|наш|группу|нас)
        gabung (grup|group|channel)
        """);
}
