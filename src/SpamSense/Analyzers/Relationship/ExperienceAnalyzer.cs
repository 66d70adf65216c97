using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9003: an experience is told.</summary>
internal sealed class ExperienceAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9003",
        "An experience is told",
        "'{0}' tells of the author's own life",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "When I was, last night I, three years ago we: the author tells of his own life.");

    private static readonly PhraseSet Phrases = new(
        """
        when i was (a|in|younger|{number}|growing|at|on|about|little|your|young|working)
        last (week|night|year|month|summer|winter|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (i|we)
        the other (day|night|week) (i|we|my)
        this (morning|afternoon|evening) (i|my|we)
        (yesterday|today) i (was|had|got|went|saw|found|did|tried|took|bought|came)
        ({number}|few|two|three|several) (years|months|weeks|days) ago (i|my|we)
        couple of (years|months|weeks|days) ago (i|my|we)
        i (used to|remember|grew up|was born|ended up)
        i (went|drove|walked|moved|came|got) (to|back|home|out|there|into)
        i (spent|lost|broke|quit|met|cried|laughed|woke up|fell|sat|slept)
        i have been (working|trying|reading|playing|doing|living|feeling|dealing|having)
        for the first time in
        (it|that) (happened|worked) (to|for) me
        """);
}
