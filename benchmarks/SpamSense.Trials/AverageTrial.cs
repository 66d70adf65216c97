using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>
/// The mean of two models over the same n-grams, each of which misses every second public source. The mean of two linear
/// scores is one, so it would run on the fast path.
/// </summary>
internal sealed record AverageTrial(string Name, string Description) : Trial(Name, Description)
{
    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var folds = new SourceFolds(split);
        var (first, second) = (Half(split, folds, 0), Half(split, folds, 1));
        return rows => [.. first(rows).Zip(second(rows), (a, b) => (a + b) / 2)];
    }

    private static LeftOutScorer Half(TrialSplit split, SourceFolds folds, int fold)
    {
        var trainer = new PipelineTrainer(new MLContext(split.Options.Seed), split.Options);
        var rows = split.CopyRows(row => SourceWeights.IsOwnCorpus(row.Source) || folds.FoldOf(row) != fold);
        var model = trainer.Fit(rows, split.VocabularyOf(split.Options.MinSources));
        return left => [.. model.Transform(trainer.Load(left)).GetColumn<float>("Score")];
    }
}
