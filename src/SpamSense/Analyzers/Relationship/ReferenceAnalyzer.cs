using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9002: the post refers to what somebody said.</summary>
internal sealed class ReferenceAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9002",
        "The post refers to what somebody said",
        "'{0}' refers to what somebody said",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "You mentioned, your point about, the part where: the author has read what he answers.");

    private static readonly PhraseSet Phrases = new(
        """
        (you|u) (said|mentioned|wrote|asked|pointed out|described|posted|were saying)
        (you've|you have) (said|mentioned|described|pointed out)
        your (point|question|story|example|suggestion|argument|description|advice) (about|on|of|that|here|is|was|and)
        your (point|question|comment|story|example|suggestion|argument)
        the (part|bit|section|line|paragraph|chapter|scene) (about|where|when)
        (as|like) (you|he|she|others|op|somebody|someone) (said|mentioned|pointed out|noted)
        (agree|disagree) with (you|your|op|the others)
        in your (example|case|question|picture|photo|first|last|second) (paragraph|sentence|post|comment|point)
        in your (example|case|question|story)
        """);
}
