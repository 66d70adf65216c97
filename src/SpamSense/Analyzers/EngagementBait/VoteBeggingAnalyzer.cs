using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.EngagementBait;

/// <summary>SS8503: votes or a number are begged for.</summary>
internal sealed class VoteBeggingAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS8503",
        "Votes or a number are begged for",
        "'{0}' begs for votes",
        DiagnosticCategory.EngagementBait,
        DiagnosticSeverity.Warning,
        description: "Vote for my entry, help me reach 1,000 subscribers: the reader is a number to be reached.");

    private static readonly PhraseSet Phrases = new(
        """
        (please|pls|plz) (go) vote (for|and|here|at|on)
        vote for (me|us|my|our) (here|at|on|in|by|and|band|song|entry|video|design|photo|daughter|son|cat|dog|app|business|{link})
        (cast|submit) your vote (for|at|here|now|by|before)
        (need|needs) (your|ur|more) votes
        (your|every) vote (counts|helps)
        help (me|us|him|her) (reach|get to|hit|get) {number}
        (get|reach) (to) {number} (subs|subscribers|followers|upvotes|likes)
        (trying to|want to|goal) (reach|get|hit) {number} (subs|subscribers|likes|followers|karma)
        (give me|need|free) karma
        {number} (votes|shares) (behind|off|away)
        can (i|we) get {number} (likes|shares|retweets|subs|subscribers|upvotes)
        """);
}
