namespace SpamSense.Scoring;

/// <summary>What was read of a text.</summary>
/// <param name="rows">The rows of the distinct n-grams, in the order in which they came.</param>
/// <param name="signals">The signals that were counted, in their order.</param>
/// <param name="isUnknownLanguage">Whether the text is in a language that the model does not know.</param>
internal readonly ref struct Reading(ReadOnlySpan<int> rows, ReadOnlySpan<CountedSignal> signals, bool isUnknownLanguage)
{
    internal ReadOnlySpan<int> Rows { get; } = rows;

    internal ReadOnlySpan<CountedSignal> Signals { get; } = signals;

    internal bool IsUnknownLanguage { get; } = isUnknownLanguage;
}
