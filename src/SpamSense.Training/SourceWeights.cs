namespace SpamSense.Training;

/// <summary>
/// Weighs posts so that neither a large source nor a common label drowns the others: a source counts as the root of its size,
/// and the two labels count the same.
/// </summary>
internal static class SourceWeights
{
    private const string CorpusPrefix = "own-";

    /// <summary>Whether a source is part of the corpus that the project wrote.</summary>
    internal static bool IsOwnCorpus(string source) => source.StartsWith(CorpusPrefix, StringComparison.Ordinal);

    /// <summary>Sets the weight of every row; the mean weight is 1.</summary>
    internal static void Assign(IReadOnlyList<TrainingRow> rows, double corpusWeight)
    {
        foreach (var source in rows.GroupBy(row => (row.Source, row.Label)))
        {
            var weight = (float)((IsOwnCorpus(source.Key.Source) ? corpusWeight : 1) / Math.Sqrt(source.Count()));
            foreach (var row in source)
            {
                row.Weight = weight;
            }
        }

        foreach (var label in rows.GroupBy(row => row.Label))
        {
            var scale = rows.Count / 2.0 / label.Sum(row => (double)row.Weight);
            foreach (var row in label)
            {
                row.Weight = (float)(row.Weight * scale);
            }
        }
    }

    /// <summary>Weighs left-out scores: every source counts the same within its label, and the labels as the share says.</summary>
    internal static float[] OfScores(IReadOnlyList<LeftOutScore> scores, double relationshipShare)
    {
        var sources = scores.GroupBy(score => (score.Source, score.IsMonetization)).ToDictionary(group => group.Key, group => group.Count());
        var relationshipSources = Math.Max(1, sources.Keys.Count(key => !key.IsMonetization));
        var monetizationSources = Math.Max(1, sources.Count - sources.Keys.Count(key => !key.IsMonetization));
        return [.. scores.Select(score => (float)(scores.Count / (double)sources[(score.Source, score.IsMonetization)] * (score.IsMonetization
            ? (1 - relationshipShare) / monetizationSources
            : relationshipShare / relationshipSources)))];
    }
}
