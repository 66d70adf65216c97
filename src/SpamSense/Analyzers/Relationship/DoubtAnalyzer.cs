using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Relationship;

/// <summary>SS9008: doubt or a mistake is admitted.</summary>
internal sealed class DoubtAnalyzer() : FirstPhraseAnalyzer(Rule, Phrases)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS9008",
        "Doubt or a mistake is admitted",
        "'{0}' admits doubt",
        DiagnosticCategory.Relationship,
        DiagnosticSeverity.Hidden,
        description: "I may be wrong, not sure if, my mistake: whoever sells is always sure.");

    private static readonly PhraseSet Phrases = new(
        """
        (i'm|im|i am|i was) not (sure|certain) (if|what|how|why|about|that|whether|i|exactly|where|which|it)
        not sure (if|what|how|why|about|whether|where|which)
        i (could|may|might) be (wrong|mistaken|missing|misremembering|biased)
        i was (wrong|mistaken|an idiot|stupid)
        (i'm|i am) (an idiot|clueless|confused|ashamed|embarrassed)
        correct me if
        my (mistake|fault|bad)
        if i (remember|recall) (correctly|right)
        i (don't|dont|do not) (know|understand|remember) (if|what|how|why|that|where|much|who|whether)
        as far as i (know|can|remember|understand)
        (afaik|iirc|imo|imho)
        i have no (idea|clue)
        i (guess|suppose|wonder|assume)
        (maybe|perhaps) (i|i'm|it's|it|that's)
        i (messed|screwed) up
        (не знаю|не уверен|мне кажется|наверное|хз|думаю что)
        (bilmiyorum|galiba|herhalde|bence)
        (kayaknya|mungkin|kalau tidak salah)
        """);
}
