using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9011: family, friends or animals come up.</summary>
internal sealed class FamilyAndFriendsAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9011",
        "Family, friends or animals come up",
        "'{0}' tells of somebody close",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "My wife said, my friend and I, my dog was: other people appear in the story.");

    private static readonly PhraseSet Phrases = new(
        """
        my (wife|husband|son|daughter|mom|mum|mother|dad|father|brother|sister) (was|is|had|has|said|says|told|got|went|who|died|used|always|loves|gave|bought|made|came)
        my (wife|husband|son|daughter|mom|mum|mother|dad|father|brother|sister) (would|asked|started|also|works|never|lives|took|wanted)
        my (wife|husband|son|daughter|mom|mum|mother|dad|father|brother|sister) (can't|doesn't|didn't|does|did|and i|have|were|are)
        my (grandma|grandmother|grandfather|grandpa|girlfriend|boyfriend|kids|parents|friend|friends|partner) (was|is|had|has|said|says|told|got|went|who|died|used|always|loves|gave|bought|made|came)
        my (grandma|grandmother|grandfather|grandpa|girlfriend|boyfriend|kids|parents|friend|friends|partner) (would|asked|started|also|works|never|lives|took|wanted)
        my (grandma|grandmother|grandfather|grandpa|girlfriend|boyfriend|kids|parents|friend|friends|partner) (can't|doesn't|didn't|does|did|and i|have|were|are)
        my (flatmate|roommate|aunt|uncle|cousin|neighbor|neighbour|boss|teacher|family|dog|cat|ex) (was|is|had|has|said|says|told|got|went|who|died|used|always|loves|gave|bought|made|came)
        my (flatmate|roommate|aunt|uncle|cousin|neighbor|neighbour|boss|teacher|family|dog|cat|ex) (would|asked|started|also|works|never|lives|took|wanted)
        my (flatmate|roommate|aunt|uncle|cousin|neighbor|neighbour|boss|teacher|family|dog|cat|ex) (can't|doesn't|didn't|does|did|and i|have|were|are)
        """);
}
