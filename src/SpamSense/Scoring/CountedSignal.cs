namespace SpamSense.Scoring;

/// <summary>A signal that was counted in a text.</summary>
/// <param name="Index">Its place in the model's vector.</param>
/// <param name="Count">How often it was counted, at least once.</param>
internal readonly record struct CountedSignal(int Index, int Count)
{
    /// <summary>Lists the signals whose counts are not zero.</summary>
    /// <returns>How many there are.</returns>
    internal static int List(ReadOnlySpan<int> counts, int first, Span<CountedSignal> signals)
    {
        var length = 0;
        for (int i = 0, gap; (gap = counts[i..].IndexOfAnyExcept(0)) >= 0; i++)
        {
            i += gap;
            signals[length++] = new CountedSignal(first + i, counts[i]);
        }

        return length;
    }
}
