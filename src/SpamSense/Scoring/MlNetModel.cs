using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>A verified model as ML.NET sees it: a chain of standard transforms over <see cref="FeatureRow"/>.</summary>
internal sealed class MlNetModel
{
    private MlNetModel(MLContext context, ITransformer transformer, DataViewSchema schema, ModelWeights weights, ITransformer? intents)
    {
        Context = context;
        Transformer = transformer;
        Schema = schema;
        Weights = weights;
        Intents = intents;
    }

    internal MLContext Context { get; }

    internal ITransformer Transformer { get; }

    internal DataViewSchema Schema { get; }

    /// <summary>The model of the intents; <see langword="null"/> where there is none or nobody asked for it.</summary>
    internal ITransformer? Intents { get; }

    /// <summary>What the model and its companions consist of.</summary>
    internal ModelWeights Weights { get; }

    /// <summary>Loads a model whose bytes are the manifest's.</summary>
    /// <param name="files">The model file and its companions.</param>
    /// <param name="manifest">What they must be.</param>
    /// <param name="withIntents">Whether the intents are wanted.</param>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    internal static MlNetModel Load(ModelFiles files, ModelManifest manifest, bool withIntents)
    {
        var context = new MLContext(manifest.Seed);
        var (transformer, schema, weights) = ModelFile.Open(
            context, files.ReadModel(), manifest, manifest.Sha256, files.Name, (transformer, schema) => (transformer, schema, ReadWeights(transformer, schema)));
        var languages = ModelFile.OpenCompanion(context, manifest, LanguageModel.FileName, files.ReadBeside, LanguageModel.ReadWeights);
        var intents = withIntents
            ? ModelFile.OpenCompanion(context, manifest, IntentModel.FileName, files.ReadBeside, (transformer, schema) => IntentModel.Read(transformer, schema, weights))
            : null;
        return new MlNetModel(context, transformer, schema, new ModelWeights(weights, languages, intents?.Weights), intents?.Transformer);
    }

    /// <summary>Takes a model that was just trained, without companions.</summary>
    internal static MlNetModel Of(MLContext context, ITransformer model, DataViewSchema schema) =>
        new(context, model, schema, new ModelWeights(ReadWeights(model, schema), Languages: null, Intents: null), intents: null);

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    private static LinearWeights ReadWeights(ITransformer transformer, DataViewSchema schema)
    {
        var steps = Flatten(transformer).ToList();
        var linear = steps.OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model)
            .OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().Single().SubModel;
        var scales = SignalScalesOf(steps);
        var heard = ScalesOf(steps, 1);
        var names = NgramsOf(transformer, schema);
        ModelFile.RequireDistinct(names);
        return new LinearWeights
        {
            Ngrams = names,
            NgramWeights = [.. names.Select((_, i) => heard[i] * linear.Weights[i])],
            Signals = [.. scales.Select((scale, i) => scale * linear.Weights[names.Length + i])],
            NgramScale = ModelShape.NgramScale,
            Bias = linear.Bias,
            Calibration = CalibrationOf(transformer),
        };
    }

    /// <summary>The calibration at the end of a chain.</summary>
    internal static Calibration CalibrationOf(ITransformer model)
    {
        var calibrator = Flatten(model).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model).OfType<PlattCalibrator>().Last();
        return new Calibration(calibrator.Slope, calibrator.Offset);
    }

    /// <summary>The steps of a chain of chains.</summary>
    internal static IEnumerable<ITransformer> Flatten(ITransformer step) =>
        step is IEnumerable<ITransformer> chain ? chain.SelectMany(Flatten) : [step];

    /// <summary>What each signal is multiplied by before it meets its weight.</summary>
    internal static ImmutableArray<float> SignalScalesOf(IEnumerable<ITransformer> steps) => ScalesOf(steps, 0);

    /// <summary>What the n-th normalizer of a chain multiplies the slots of its column by.</summary>
    private static ImmutableArray<float> ScalesOf(IEnumerable<ITransformer> steps, int place) =>
        ((NormalizingTransformer.AffineNormalizerModelParameters<ImmutableArray<float>>)steps
            .OfType<NormalizingTransformer>().ElementAt(place).GetNormalizerModelParameters(0)).Scale;

    /// <summary>The names of the n-grams that a chain knows, in the order of its vector.</summary>
    internal static ulong[] NgramsOf(ITransformer model, DataViewSchema schema)
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        model.GetOutputSchema(schema)[ModelShape.Ngrams].GetSlotNames(ref names);
        return [.. names.DenseValues().Select(name => HashOf(name.Span))];
    }

    /// <summary>A slot is named after its symbols with a bar between; no symbol holds a bar.</summary>
    private static ulong HashOf(ReadOnlySpan<char> name)
    {
        var bar = name.IndexOf('|');
        return bar < 0 ? SymbolHash.Of(name) : SymbolHash.Pair(SymbolHash.Of(name[..bar]), SymbolHash.Of(name[(bar + 1)..]));
    }
}
