using System.Collections.Immutable;

namespace SpamSense.Analyzers;

/// <summary>
/// Phrases that an analyzer looks for, compared word by word in folded form: case, accents and disguises make no difference, and
/// apostrophes belong to words. A phrase does not go across punctuation or the end of a sentence.
/// </summary>
/// <remarks>
/// <c>(my|our) channel</c> names alternatives, <c>subscribe (now)</c> an optional word, and <c>{money}</c>, <c>{number}</c>, <c>{percentage}</c>,
/// <c>{phone}</c>, <c>{link}</c>, <c>{email}</c>, <c>{mention}</c>, <c>{emoji}</c>, <c>{coupon}</c> and <c>{wallet}</c> any token of that kind.
/// Of two phrases of one set that begin at the same word the longer one counts, and occurrences of one set do not overlap.
/// </remarks>
public sealed class PhraseSet
{
    /// <summary>Takes the phrases.</summary>
    /// <param name="phrases">The phrases, each of one word or more. Several may stand in one string, separated by commas or line breaks.</param>
    /// <exception cref="ArgumentException">A phrase is malformed: it says which.</exception>
    public PhraseSet(params ReadOnlySpan<string> phrases)
    {
        var sequences = ImmutableArray.CreateBuilder<ImmutableArray<ulong>>();
        foreach (var text in phrases)
        {
            foreach (var phrase in text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                PhrasePattern.Expand(phrase, sequences);
            }
        }

        if (sequences.Count == 0)
        {
            throw new ArgumentException("A set holds at least one phrase.", nameof(phrases));
        }

        Sequences = sequences.ToImmutable();
    }

    /// <summary>The phrases as sequences of symbols, alternatives multiplied out.</summary>
    internal ImmutableArray<ImmutableArray<ulong>> Sequences { get; }
}
