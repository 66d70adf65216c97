using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>N-grams that are there or not, whatever the length of the post; the mean post weighs as much as in the shipped model.</summary>
internal sealed record NoLengthTrial(string Name, string Description) : Trial(Name, Description)
{
    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var context = new MLContext(split.Options.Seed);
        var trainer = new PipelineTrainer(context, split.Options);
        var rows = split.CopyRows();
        SourceWeights.Assign(rows, split.Options.CorpusWeight);
        var text = trainer.FitText(split.VocabularyOf(split.Options.MinSources));
        var counted = text.Transform(trainer.Load(rows));
        var model = trainer.FitTwice(text, FitScales(context, trainer, counted), counted);
        return left => [.. model.Transform(trainer.Load(left)).GetColumn<float>("Score")];
    }

    private static TransformerChain<ITransformer> FitScales(MLContext context, PipelineTrainer trainer, IDataView counted)
    {
        var transforms = context.Transforms;
        var binary = transforms.Conversion.ConvertType(ModelShape.Present, ModelShape.Ngrams, DataKind.Boolean)
            .Append(transforms.Conversion.ConvertType(ModelShape.Binary, ModelShape.Present, DataKind.Single))
            .Fit(counted);
        var present = binary.Transform(counted);
        var meanLength = Math.Sqrt(present.GetColumn<VBuffer<float>>(ModelShape.Binary).Average(ngrams => ngrams.Items().Count(item => item.Value != 0)));

        var divisors = Enumerable.Repeat((float)(meanLength / ModelShape.NgramScale), ((VectorDataViewType)present.Schema[ModelShape.Binary].Type).Size).ToArray();
        return new TransformerChain<ITransformer>(
            binary,
            trainer.FitDivision(ModelShape.ScaledNgrams, ModelShape.Binary, divisors),
            transforms.NormalizeMeanVariance(ModelShape.ScaledSignals, ModelShape.Signals, fixZero: true).Fit(counted));
    }
}
