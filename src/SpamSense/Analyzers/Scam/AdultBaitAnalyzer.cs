using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Scam;

/// <summary>SS7007: bait for lonely or curious readers.</summary>
internal sealed class AdultBaitAnalyzer() : PhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS7007",
        "Bait for lonely or curious readers",
        "'{0}' baits with intimacy",
        DiagnosticCategory.Scam,
        DiagnosticSeverity.Warning,
        description: "Singles nearby, private pictures, dating services, pills: the post wants a click or a card number.");

    private static readonly PhraseSet Phrases = new(
        """
        (hot|sexy|horny|local) (singles|milfs)
        (sexy|horny) (girls|women|ladies|babe|babes|teen|guys)
        meet (hot|sexy|single|local) (girls|women|ladies|men|guys)
        (i'm|im|i am|so|really|n) horny
        sugar (mommy|mummy|daddy)
        (our|text|mobile|discreet) dating service
        (nude|naked) (pics|photos|videos|selfies) (of me|on my|in my|here|for you)
        my (private|nude|naked|hot|sexy) (pics|photos|pictures|videos|page|cam)
        see me naked
        my (onlyfans|only fans|fansly)
        escort (service|services|girls)
        male (enhancement|enlargement)
        (cheap|order|generic) (viagra|cialis|xanax|tramadol)
        (serious|honest) man only
        gentlemen only
        fancy a flirt
        (lonely|verified|mature|single) (ladies|singles) (in|near|over|are|waiting|from|want|{number})
        flirty chat
        see who (viewed|liked) (you|your)
        my (pics|photos) (r|are) (here|on my)
        bored (and) home alone
        lonely tonight
        """);
}
