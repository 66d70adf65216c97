using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9007: somebody is comforted.</summary>
internal sealed class ComfortAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9007",
        "Somebody is comforted",
        "'{0}' comforts",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "Sorry to hear, hang in there, it is not your fault: the author cares how another person feels.");

    private static readonly PhraseSet Phrases = new(
        """
        (i'm|im|i am|we're|so|really|very|truly) sorry (to hear|for your loss|you're|you are|you have|that you|about your|for you)
        sorry (to hear|for your loss) (about|that|of|this|you|your|and|for)
        (my|our) (condolences|deepest sympathy|thoughts are with|heart goes out)
        my condolences
        hang in there
        i hope (you|she|he|your|everything|it all) (feel|feels|get better|gets better|recover|recovers|works out|heal|heals|is ok|are ok|are okay|is okay)
        (you're|you are|you aren't) not alone
        you are not alone
        (it's|its|it is|this is) not your fault
        (praying|prayers) for (you|your|her|him|them)
        (sending|big) (you) (love|hugs|a hug)
        (be gentle|be kind|be patient|take care) (of|with|to) yourself
        take care of yourself
        (that|this|it) sounds (so|really|very|incredibly|) (hard|tough|awful|difficult|terrible|frustrating|painful|rough|scary)
        (that|this|it) (must be|must have been) (hard|tough|awful|difficult|terrible|frustrating|painful|rough|scary)
        (i'm|i am) here for you
        i (know|understand) how (you feel|hard|difficult)
        i've been there
        geçmiş olsun
        başınız sağ olsun
        (сочувствую|соболезную|держись)
        (semoga|moga) (sehat|lekas|cepat|lancar|tabah)
        turut berduka
        """);
}
