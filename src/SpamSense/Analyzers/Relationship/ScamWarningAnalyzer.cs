using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9009: others are warned.</summary>
internal sealed class ScamWarningAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9009",
        "Others are warned",
        "'{0}' warns others",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Info,
        description: "It is a scam, do not fall for it: the author protects others. He often quotes what he warns of.");

    private static readonly PhraseSet Phrases = new(
        """
        (it's|its|it is|is|this is|was|are|they're) (a|all|total|such a|probably a|definitely a|just a) (scam|fraud|ripoff|rip off|hoax)
        (is|are|it's|its) (scammers|scams|phishing)
        (a|another|this|the|phishing) (scammer|phishing) (email|emails|message|site|scam|attempt|mail)
        beware of
        watch out for (this|these|the|people|anyone|fake)
        (don't|dont|do not|never) fall for
        (don't|dont|do not|never) (trust|click|answer|reply to|respond to|pay|buy from) (this|these|them|that|anyone|him|her)
        (don't|dont|do not) waste your (time|money)
        (i|we|they) (got|been|was|were) (scammed|ripped off|hacked|phished|defrauded)
        (got|been|being|get) (scammed|ripped off|phished|defrauded)
        (stay|keep) away from (this|these|them|that|him|her|the)
        (please) be careful (with|of|when|if|about)
        (complete|total|huge) waste of (money|time)
        (scam|phishing) alert
        """);
}
