using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>The sources of a split in two halves: one after the other, those of one label and kind apart from the others.</summary>
internal sealed class SourceFolds
{
    private readonly Dictionary<string, int> _folds = new(StringComparer.Ordinal);

    internal SourceFolds(TrialSplit split)
    {
        var sources = split.Rows.GroupBy(row => row.Source).OrderBy(source => source.Key, StringComparer.Ordinal);
        foreach (var kind in sources.GroupBy(source => (SourceWeights.IsOwnCorpus(source.Key), source.Any(row => row.Label), source.All(row => row.Label))))
        {
            foreach (var (i, source) in kind.Index())
            {
                _folds[source.Key] = i % 2;
            }
        }
    }

    /// <summary>0 or 1.</summary>
    internal int FoldOf(TrainingRow row) => _folds[row.Source];
}
