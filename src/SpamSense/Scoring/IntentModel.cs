using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace SpamSense.Scoring;

/// <summary>
/// The verified model of the intents as ML.NET sees it: a chain of standard transforms over <see cref="FeatureRow"/> that ends with a
/// multiclass logistic regression.
/// </summary>
internal sealed class IntentModel
{
    /// <summary>The name of the file, among the companions of a manifest.</summary>
    internal const string FileName = "spamsense-intents.zip";

    private IntentModel(ITransformer transformer, DataViewSchema schema, CompiledTable table)
    {
        Transformer = transformer;
        Compiled = new IntentTable(table, ReadWeights(transformer, schema));
    }

    internal ITransformer Transformer { get; }

    /// <summary>The intents as frozen tables beside those of the orientation.</summary>
    internal IntentTable Compiled { get; }

    /// <summary>Loads the model of the intents that a manifest names.</summary>
    /// <param name="main">The model of the orientation.</param>
    /// <param name="manifest">The manifest of both.</param>
    /// <param name="readCompanion">Reads a companion by its name.</param>
    /// <returns>The model, or <see langword="null"/> when the manifest names none.</returns>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static IntentModel? Load(MlNetModel main, ModelManifest manifest, Func<string, byte[]> readCompanion) =>
        ModelFile.OpenCompanion(main.Context, manifest, FileName, readCompanion, (transformer, schema) => new IntentModel(transformer, schema, main.Compiled.Table));

    private static IntentWeights ReadWeights(ITransformer transformer, DataViewSchema schema)
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
        var scales = MlNetModel.SignalScalesOf(steps);
        var weights = vectors.Select(vector => vector.DenseValues().ToArray()).ToList();
        return new IntentWeights
        {
            Ngrams = ngrams,
            NgramWeights = [.. weights.Select(intent => intent[..ngrams.Length])],
            SignalWeights = [.. weights.Select(intent => scales.Select((scale, i) => scale * intent[ngrams.Length + i]).ToArray())],
            Biases = [.. regression.GetBiases()],
        };
    }
}
