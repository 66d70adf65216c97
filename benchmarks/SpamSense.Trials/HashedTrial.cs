using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Scoring;
using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>N-grams by hash and without a dictionary: none can be left out because it marks a source, and no slot has a name.</summary>
internal sealed record HashedTrial(string Name, string Description, int Bits) : Trial(Name, Description)
{
    private const int BitsOfWord = 30;

    internal override LeftOutScorer Fit(TrialSplit split)
    {
        var context = new MLContext(split.Options.Seed);
        var trainer = new PipelineTrainer(context, split.Options);
        var rows = split.CopyRows();
        SourceWeights.Assign(rows, split.Options.CorpusWeight);
        var data = trainer.Load(rows);
        var transforms = context.Transforms;
        var text = transforms.Text.TokenizeIntoWords(ModelShape.Words, ModelShape.Symbols, [' '])
            .Append(transforms.Conversion.Hash(ModelShape.Keys, ModelShape.Words, numberOfBits: BitsOfWord))
            .Append(transforms.Text.ProduceHashedNgrams(ModelShape.Ngrams, ModelShape.Keys, numberOfBits: Bits, ngramLength: 2, skipLength: 0, useAllLengths: true))
            .Fit(data);
        var counted = text.Transform(data);
        var scales = trainer.FitScales(counted);
        var scaled = scales.Transform(counted);
        var features = trainer.FitFeatures(scaled, []);
        var model = new TransformerChain<ITransformer>(text, scales, features, trainer.FitLinear(features.Transform(scaled), PipelineTrainer.MostIterations));
        return left => [.. model.Transform(trainer.Load(left)).GetColumn<float>("Score")];
    }
}
