namespace SpamSense.Scoring;

/// <summary>The sink of an explanation: hands the symbols on to a recorder.</summary>
internal readonly struct ExplainingSink(ExplanationRecorder recorder) : ISymbolSink
{
    public void Add(ulong hash, ReadOnlySpan<char> symbol) => recorder.Add(hash, symbol);

    public void AddWord(ulong hash, ReadOnlySpan<char> word, WordPlace place, Span<int> counts) => place.Count(recorder.Add(hash, word), counts);
}
