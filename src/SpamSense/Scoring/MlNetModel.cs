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
        KnowsLanguages = languages != LanguageWeights.None;
    }

    /// <summary>Whether the model came with an identifier of languages.</summary>
    internal bool KnowsLanguages { get; }

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
        if (model.LongLength > MaxFileLength)
        {
            throw new InvalidDataException(
                $"{name} has {model.LongLength.Bytes().Humanize("0.#", System.Globalization.CultureInfo.InvariantCulture)}; a model has at most 64 MB.");
        }

        manifest.Verify(model, name);
        if (manifest.FeaturizerSha256 != Featurizer.Sha256)
        {
            throw new InvalidDataException($"{name} was trained with another version of SpamSense's folds and lexicon: train it again with this version.");
        }

        var context = new MLContext(manifest.Seed);
        var (transformer, schema, weights) = Open(model, context, name);
        var languages = LanguageWeights.None;
        if (manifest.Companions.ContainsKey(LanguageModel.FileName))
        {
            var bytes = readCompanion(LanguageModel.FileName);
            manifest.VerifyCompanion(bytes, LanguageModel.FileName);
            languages = LanguageModel.Load(bytes, context, LanguageModel.FileName);
        }

        return new MlNetModel(context, transformer, schema, weights, languages);
    }

    private static (ITransformer Transformer, DataViewSchema Schema, LinearWeights Weights) Open(byte[] model, MLContext context, string name)
    {
        try
        {
            using var stream = new MemoryStream(model, writable: false);
            var transformer = context.Model.Load(stream, out var schema);
            return (transformer, schema, ReadWeights(transformer, schema));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{name} is not an ML.NET model: {e.Message}", e);
        }
    }

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    private static LinearWeights ReadWeights(ITransformer transformer, DataViewSchema schema)
    {
        var steps = Flatten(transformer).ToList();
        var linear = steps.OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model)
            .OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().Single().SubModel;
        var scales = ScalesOf(steps, 0);
        var heard = ScalesOf(steps, 1);
        var names = NgramNames(transformer, schema);
        var ngrams = new Dictionary<ulong, float>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            ngrams.Add(HashOf(names[i].Span), heard[i] * linear.Weights[i]);
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

    /// <summary>What the n-th normalizer of a chain multiplies the slots of its column by.</summary>
    private static ImmutableArray<float> ScalesOf(IEnumerable<ITransformer> steps, int place) =>
        ((NormalizingTransformer.AffineNormalizerModelParameters<ImmutableArray<float>>)steps
            .OfType<NormalizingTransformer>().ElementAt(place).GetNormalizerModelParameters(0)).Scale;

    /// <summary>The steps of a chain, those of chains within it included.</summary>
    internal static IEnumerable<ITransformer> Flatten(ITransformer step) =>
        step is IEnumerable<ITransformer> chain ? chain.SelectMany(Flatten) : [step];

    private static ReadOnlyMemory<char>[] NgramNames(ITransformer transformer, DataViewSchema schema)
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        transformer.GetOutputSchema(schema)[ModelShape.Ngrams].GetSlotNames(ref names);
        return [.. names.DenseValues()];
    }

    /// <summary>A slot is named after its symbols with a bar between; no symbol holds a bar.</summary>
    private static ulong HashOf(ReadOnlySpan<char> name)
    {
        var bar = name.IndexOf('|');
        return bar < 0 ? SymbolHash.Of(name) : SymbolHash.Pair(SymbolHash.Of(name[..bar]), SymbolHash.Of(name[(bar + 1)..]));
    }
}
