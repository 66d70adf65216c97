using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace SpamSense.Scoring;

/// <summary>
/// The verified model of the intents as ML.NET sees it: a chain of standard transforms over <see cref="FeatureRow"/> that ends with a
/// multiclass logistic regression.
/// </summary>
/// <param name="Transformer">The chain.</param>
/// <param name="Weights">What it consists of.</param>
internal sealed record IntentModel(ITransformer Transformer, IntentWeights Weights)
{
    /// <summary>The name of the file, among the companions of a manifest.</summary>
    internal const string FileName = "spamsense-intents.zip";

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    /// <param name="transformer">The chain.</param>
    /// <param name="schema">What it was trained on.</param>
    /// <param name="orientation">The model of the orientation, whose n-grams are all that the intents may know.</param>
    /// <exception cref="InvalidDataException">The chain is none of the model's.</exception>
    internal static IntentModel Read(ITransformer transformer, DataViewSchema schema, LinearWeights orientation)
    {
        var steps = MlNetModel.Flatten(transformer).ToList();
        var regression = steps.OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model).OfType<MaximumEntropyModelParameters>().Single();
        VBuffer<float>[]? vectors = null;
        regression.GetWeights(ref vectors, out var count);
        if (count != ModelShape.IntentCount)
        {
            throw new InvalidDataException($"it tells {count} intents apart, not {ModelShape.IntentCount}.");
        }

        var ngrams = MlNetModel.NgramsOf(transformer, schema);
        if (ngrams.Except(orientation.Ngrams).Any())
        {
            throw new InvalidDataException("it knows n-grams that the model of the orientation does not; train both in one run.");
        }

        var scales = MlNetModel.SignalScalesOf(steps);
        var weights = vectors.Select(vector => vector.DenseValues().ToArray()).ToList();
        return new IntentModel(transformer, new IntentWeights
        {
            Ngrams = ngrams,
            NgramWeights = [.. weights.Select(intent => intent[..ngrams.Length])],
            SignalWeights = [.. weights.Select(intent => scales.Select((scale, i) => scale * intent[ngrams.Length + i]).ToArray())],
            Biases = [.. regression.GetBiases()],
        });
    }
}
