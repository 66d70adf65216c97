namespace SpamSense.Cli.Sql.Functions;

/// <summary>Scores the texts of a query, each thread with room of its own.</summary>
/// <param name="options">The operating point.</param>
/// <param name="meter">Counts what was scored, and ends it early.</param>
internal sealed class PostScorer(SpamClassifierOptions options, QueryMeter meter) : IDisposable
{
    // A query that scores nothing loads no model.
    private readonly Lazy<SpamClassifier> _classifier = new(() => SpamClassifier.Create(options));
    private readonly ThreadLocal<ScoredChunk> _chunk = new(static () => new ScoredChunk());

    /// <summary>The verdicts on texts; valid until the next call on the same thread.</summary>
    public ReadOnlySpan<Classification> Score(TextVector texts) => _chunk.Value!.Score(texts, _classifier.Value, meter);

    public Analysis Analyze(string text)
    {
        meter.ThrowIfStopped();
        meter.Add(1);
        return _classifier.Value.Analyze(text);
    }

    public void Dispose() => _chunk.Dispose();
}
