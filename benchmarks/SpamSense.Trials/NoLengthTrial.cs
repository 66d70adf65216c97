using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>N-grams that are there or not, whatever the length of the post; the mean post weighs as much as in the shipped model.</summary>
internal sealed record NoLengthTrial(string Name, string Description) : Trial(Name, Description)
{
    private const int FirstIterations = 60;
    private const int MostIterations = 300;

    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var context = new MLContext(split.Options.Seed);
        var trainer = new PipelineTrainer(context, split.Options);
        var rows = split.CopyRows();
        SourceWeights.Assign(rows, split.Options.CorpusWeight);
        var data = trainer.Load(rows);
        var text = trainer.FitText(split.VocabularyOf(split.Options.MinSources));
        var counted = text.Transform(data);
        var scales = FitScales(context, counted);
        var scaled = context.Data.Cache(
            scales.Transform(counted), ModelShape.ScaledNgrams, ModelShape.ScaledSignals, nameof(TrainingRow.Label), nameof(TrainingRow.Weight));
        var first = trainer.FitLinear(trainer.FitFeatures(scaled, []).Transform(scaled), FirstIterations);
        var features = trainer.FitFeatures(scaled, PipelineTrainer.FriendlyWords(first.Model.SubModel.Weights, counted.Schema));
        var model = new TransformerChain<ITransformer>(text, scales, features, trainer.FitLinear(features.Transform(scaled), MostIterations));
        return left => [.. model.Transform(trainer.Load(left)).GetColumn<float>("Score")];
    }

    private static TransformerChain<ITransformer> FitScales(MLContext context, IDataView counted)
    {
        var transforms = context.Transforms;
        var binary = transforms.Conversion.ConvertType(ModelShape.Present, ModelShape.Ngrams, DataKind.Boolean)
            .Append(transforms.Conversion.ConvertType(ModelShape.Binary, ModelShape.Present, DataKind.Single))
            .Fit(counted);
        var present = binary.Transform(counted);
        var meanLength = Math.Sqrt(present.GetColumn<VBuffer<float>>(ModelShape.Binary).Average(ngrams => ngrams.Items().Count(item => item.Value != 0)));

        // As in PipelineTrainer.FitFeatures, made-up rows tell the normalizer what to divide by.
        var largest = Enumerable.Repeat((float)(meanLength / ModelShape.NgramScale), ((VectorDataViewType)present.Schema[ModelShape.Binary].Type).Size).ToArray();
        var schema = SchemaDefinition.Create(typeof(BinaryRow));
        schema[ModelShape.Binary].ColumnType = new VectorDataViewType(NumberDataViewType.Single, largest.Length);
        var rows = context.Data.LoadFromEnumerable([new BinaryRow { Binary = new float[largest.Length] }, new BinaryRow { Binary = largest }], schema);
        return new TransformerChain<ITransformer>(
            binary,
            transforms.NormalizeMinMax(ModelShape.ScaledNgrams, ModelShape.Binary, fixZero: true).Fit(rows),
            transforms.NormalizeMeanVariance(ModelShape.ScaledSignals, ModelShape.Signals, fixZero: true).Fit(counted));
    }

    private sealed class BinaryRow
    {
        public float[] Binary { get; set; } = [];
    }
}
