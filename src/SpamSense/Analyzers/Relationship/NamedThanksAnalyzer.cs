using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9004: thanks that name a reason.</summary>
internal sealed class NamedThanksAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9004",
        "Thanks that name a reason",
        "'{0}' thanks for something named",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "Thanks for explaining, thank you for the advice: gratitude that says what for.");

    private static readonly PhraseSet Phrases = new(
        """
        (thanks|thank you|thx|cheers) (so much|again|a lot|) for (explaining|clarifying|pointing|answering|letting me|telling|showing|catching)
        (thanks|thank you|thx|cheers) (so much|again|a lot|) for (listening|asking|teaching|reminding|writing this|being|making me|coming)
        (thanks|thank you|thx|cheers) for (helping|taking the time|bearing with)
        (thanks|thank you) for sharing your (story|thoughts|experience|experiences)
        (thanks|thank you|thx) (so much|again|) for (the|your|all your) (help|advice|reply|replies|answer|answers|explanation)
        (thanks|thank you|thx) (so much|again|) for (the|your|all your) (response|responses|feedback|clarification|correction|suggestion|suggestions)
        (thanks|thank you|thx|cheers) for (the|your) (tips|recommendation|recommendations|reminder|heads up|laugh|memories|story|honesty|encouragement)
        (thanks|thank you|thx|cheers) for (the|your) (patience|insight|input|link|recipe|kind words|comment|comments|thoughts|quick)
        (thanks|thank you) to (my|the person|whoever|everyone who|everybody who)
        (thanks|thank you) for all the (help|answers|advice|suggestions|responses|replies|feedback|input|kind)
        спасибо за (ответ|ответы|помощь|совет|советы|подсказку)
        i appreciate (the|your|any) (help|advice|reply|answer|feedback|input|honesty|response|thoughts|insight)
        """);
}
