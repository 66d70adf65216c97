using System.Numerics;

namespace SpamSense.Scoring;

/// <summary>Where a word stands, and what it counts for by that.</summary>
/// <param name="Position">Where it begins in the text.</param>
/// <param name="TextLength">How long the text is.</param>
/// <param name="Marks">How the word is written.</param>
internal readonly record struct WordPlace(int Position, int TextLength, WordMarks Marks)
{
    /// <summary>How many characters at the beginning of a text are early.</summary>
    internal const int EarlyLength = 80;

    private const int LateLength = 120;

    private static readonly int FirstContext = SignalLexicon.Default.LexiconCount;
    private static readonly SignalMask Call = SignalLexicon.Default.MaskOf("call-to-action");
    private static readonly SignalMask Imperative = SignalLexicon.Default.MaskOf("imperative");
    private static readonly SignalMask FirstPerson = SignalLexicon.Default.MaskOf("i");
    private static readonly SignalMask SecondPerson = SignalLexicon.Default.MaskOf("you") | SignalLexicon.Default.MaskOf("your");
    private static readonly SignalMask QuestionWord = SignalLexicon.Default.MaskOf("wh-word");
    private static readonly SignalMask Starters = Imperative | FirstPerson | SecondPerson | QuestionWord;

    private bool Starts => (Marks & WordMarks.Starts) != 0;

    /// <summary>Counts the word for its signals and for its place.</summary>
    /// <param name="mask">The signals of the word and of the phrase that it ends.</param>
    /// <param name="counts">One count for each signal.</param>
    internal void Count(SignalMask mask, Span<int> counts)
    {
        for (var bits = mask.Low; bits != 0; bits &= bits - 1)
        {
            counts[BitOperations.TrailingZeroCount(bits)]++;
        }

        for (var bits = mask.High; bits != 0; bits &= bits - 1)
        {
            counts[64 + BitOperations.TrailingZeroCount(bits)]++;
        }

        CountPlace(mask, counts);
    }

    /// <summary>Counts the word for its place alone.</summary>
    internal void CountPlace(SignalMask mask, Span<int> counts)
    {
        if (mask.Overlaps(Call))
        {
            CountIf(Position < EarlyLength, ContextSignal.EarlyCall, counts);
            CountIf(Position >= TextLength - LateLength, ContextSignal.LateCall, counts);
        }

        if (Starts && mask.Overlaps(Starters))
        {
            CountIf(mask.Overlaps(Imperative), ContextSignal.ImperativeStart, counts);
            CountIf(mask.Overlaps(FirstPerson), ContextSignal.FirstPersonStart, counts);
            CountIf(mask.Overlaps(SecondPerson), ContextSignal.SecondPersonStart, counts);
            CountIf(mask.Overlaps(QuestionWord), ContextSignal.QuestionWordStart, counts);
        }
    }

    private static void CountIf(bool condition, ContextSignal signal, Span<int> counts) => counts[FirstContext + (int)signal] += condition ? 1 : 0;
}
