namespace SpamSense.Scoring;

/// <summary>The sink of an explanation: hands the symbols on to a recorder.</summary>
internal readonly struct ExplainingSink(ExplanationRecorder recorder) : ISymbolSink
{
    public SignalMask Add(ulong hash, ReadOnlySpan<char> symbol) => recorder.Add(hash, symbol);

    /// <summary>An explanation is of the orientation, not of the language.</summary>
    public void CountWord(WordMarks marks)
    {
    }
}
