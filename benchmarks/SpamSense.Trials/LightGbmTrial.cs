using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>
/// Boosted trees over the linear score, the signals and the length. A linear model is too sure of what it was trained on, so the
/// trees learn from scores by a model of the other half of the sources.
/// </summary>
internal sealed record LightGbmTrial(string Name, string Description) : Trial(Name, Description)
{
    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var context = new MLContext(split.Options.Seed);
        var folds = new SourceFolds(split);
        var rows = new List<StackedRow>();
        for (var fold = 0; fold < 2; fold++)
        {
            var trainer = new PipelineTrainer(context, split.Options);
            var model = trainer.Fit(split.CopyRows(row => folds.FoldOf(row) != fold), split.VocabularyOf(split.Options.MinSources));
            var judged = split.CopyRows(row => folds.FoldOf(row) == fold);
            SourceWeights.Assign(judged, split.Options.CorpusWeight);
            rows.AddRange(Stack(judged, [.. model.Transform(trainer.Load(judged)).GetColumn<float>("Score")]));
        }

        var trees = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            FeatureColumnName = nameof(StackedRow.Features),
            ExampleWeightColumnName = nameof(StackedRow.Weight),
            NumberOfIterations = 200,
            NumberOfLeaves = 15,
            LearningRate = 0.05,
            MinimumExampleCountPerLeaf = 100,
            NumberOfThreads = 1,
            Seed = split.Options.Seed,
        }).Fit(Load(context, rows));
        var shipped = split.Shipped;
        return left => [.. trees.Transform(Load(context, Stack(left, shipped.Score(left)))).GetColumn<float>("Score")];
    }

    private static IEnumerable<StackedRow> Stack(IReadOnlyList<TrainingRow> rows, float[] scores) => rows.Select((row, i) => new StackedRow
    {
        Label = row.Label,
        Weight = row.Weight,
        Features = [scores[i], (float)Math.Log(1 + row.Symbols.Length), .. row.Signals],
    });

    private static IDataView Load(MLContext context, IEnumerable<StackedRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(StackedRow));
        schema[nameof(StackedRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, SignalLexicon.Default.Count + 2);
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private sealed class StackedRow
    {
        public bool Label { get; set; }

        public float Weight { get; set; }

        public float[] Features { get; set; } = [];
    }
}
