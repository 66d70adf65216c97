using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>The scores of one trial: all left-out posts, and the sample that is attacked, before and after.</summary>
internal sealed class TrialScores
{
    private readonly Lock _lock = new();
    private readonly List<TrialScore> _all = [];
    private readonly List<TrialScore> _sample = [];
    private readonly List<TrialScore> _withGoodWords = [];
    private readonly List<TrialScore> _withLeetspeak = [];
    private readonly List<double> _seconds = [];

    internal IReadOnlyList<TrialScore> All => _all;

    internal IReadOnlyList<TrialScore> Sample => _sample;

    internal IReadOnlyList<TrialScore> WithGoodWords => _withGoodWords;

    internal IReadOnlyList<TrialScore> WithLeetspeak => _withLeetspeak;

    internal double SecondsOfFit => _seconds.Average();

    /// <summary>Why the trial could not run, if so.</summary>
    internal string? Failure { get; private set; }

    internal void Add(TrialSplit split, LeftOutScorer score, double seconds)
    {
        var (all, sample) = (Score(split.LeftOut, score), Score(split.Sample, score));
        var (goodWords, leetspeak) = (Score(split.WithGoodWords, score), Score(split.WithLeetspeak, score));
        lock (_lock)
        {
            _all.AddRange(all);
            _sample.AddRange(sample);
            _withGoodWords.AddRange(goodWords);
            _withLeetspeak.AddRange(leetspeak);
            _seconds.Add(seconds);
        }
    }

    internal void Fail(string reason) => Failure = reason;

    private static TrialScore[] Score(IReadOnlyList<TrainingRow> rows, LeftOutScorer score) =>
        [.. rows.Zip(score(rows), (row, value) => new TrialScore(row.Source, row.Label, float.IsFinite(value)
            ? value
            : throw new InvalidOperationException($"A post of {row.Source} has no finite score.")))];
}
