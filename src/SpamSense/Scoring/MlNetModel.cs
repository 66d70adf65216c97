using System.Collections.Immutable;
using Humanizer;
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
    private const long MaxFileLength = 64L << 20;

    private MlNetModel(MLContext context, ITransformer transformer, DataViewSchema schema, LinearWeights weights, LanguageWeights languages)
    {
        Context = context;
        Transformer = transformer;
        Schema = schema;
        Compiled = new CompiledModel(weights, languages);
    }

    /// <summary>The model as frozen tables, shared by all classifiers.</summary>
    internal CompiledModel Compiled { get; }

    internal MLContext Context { get; }

    internal ITransformer Transformer { get; }

    internal DataViewSchema Schema { get; }

    /// <summary>Loads a model whose bytes are the manifest's.</summary>
    /// <param name="model">The bytes of the model file.</param>
    /// <param name="manifest">What the file and its companions must be.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="readCompanion">Reads a companion by its name.</param>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static MlNetModel Load(byte[] model, ModelManifest manifest, string name, Func<string, byte[]> readCompanion)
    {
        var context = new MLContext(manifest.Seed);
        var (transformer, schema, weights) = Open(
            context, model, manifest, manifest.Sha256, name, (transformer, schema) => (transformer, schema, ReadWeights(transformer, schema)));
        var languages = OpenCompanion(context, manifest, LanguageModel.FileName, readCompanion, LanguageModel.ReadWeights);
        return new MlNetModel(context, transformer, schema, weights, languages ?? LanguageWeights.None);
    }

    /// <summary>Opens a companion as <see cref="Open"/> does the model.</summary>
    /// <returns>What was read, or <see langword="null"/> when the manifest names no such companion.</returns>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static T? OpenCompanion<T>(
        MLContext context, ModelManifest manifest, string name, Func<string, byte[]> readCompanion, Func<ITransformer, DataViewSchema, T> read)
        where T : class =>
        manifest.Companions.TryGetValue(name, out var sha256) ? Open(context, readCompanion(name), manifest, sha256, name, read) : null;

    /// <summary>Opens a model file after its size, its hash and its features were found right, and reads what it is for.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    private static T Open<T>(MLContext context, byte[] model, ModelManifest manifest, string sha256, string name, Func<ITransformer, DataViewSchema, T> read)
    {
        if (model.LongLength > MaxFileLength)
        {
            throw new InvalidDataException(
                $"{name} has {model.LongLength.Bytes().Humanize("0.#", System.Globalization.CultureInfo.InvariantCulture)}; a model has at most 64 MB.");
        }

        ModelManifest.Verify(model, sha256, name);
        if (manifest.FeaturizerSha256 != Featurizer.Sha256)
        {
            throw new InvalidDataException($"{name} was trained with another version of SpamSense's folds and lexicon: train it again with this version.");
        }

        try
        {
            using var stream = new MemoryStream(model, writable: false);
            return read(context.Model.Load(stream, out var schema), schema);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{name} is not an ML.NET model: {e.Message}", e);
        }
    }

    /// <summary>Takes a model that was just trained, without companions.</summary>
    internal static MlNetModel Of(MLContext context, ITransformer model, DataViewSchema schema) =>
        new(context, model, schema, ReadWeights(model, schema), LanguageWeights.None);

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    private static LinearWeights ReadWeights(ITransformer transformer, DataViewSchema schema)
    {
        var steps = Flatten(transformer).ToList();
        var linear = steps.OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model)
            .OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().Single().SubModel;
        var scales = SignalScalesOf(steps);
        var heard = ScalesOf(steps, 1);
        var names = NgramsOf(transformer, schema);
        var ngrams = new Dictionary<ulong, float>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            ngrams.Add(names[i], heard[i] * linear.Weights[i]);
        }

        return new LinearWeights
        {
            Ngrams = ngrams,
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
