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

    private MlNetModel(MLContext context, ITransformer transformer, DataViewSchema schema)
    {
        Context = context;
        Transformer = transformer;
        Schema = schema;
        Compiled = new CompiledModel(ReadWeights());
    }

    /// <summary>The model as frozen tables, shared by all classifiers.</summary>
    internal CompiledModel Compiled { get; }

    internal MLContext Context { get; }

    internal ITransformer Transformer { get; }

    internal DataViewSchema Schema { get; }

    /// <summary>Loads a model whose bytes are the manifest's.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what the manifest says, or are no model of ours.</exception>
    internal static MlNetModel Load(byte[] model, ModelManifest manifest, string name)
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
        try
        {
            using var stream = new MemoryStream(model, writable: false);
            return new MlNetModel(context, context.Model.Load(stream, out var schema), schema);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{name} is not an ML.NET model: {e.Message}", e);
        }
    }

    /// <summary>Takes a model that was just trained.</summary>
    internal static MlNetModel Of(MLContext context, ITransformer model, DataViewSchema schema) => new(context, model, schema);

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    private LinearWeights ReadWeights()
    {
        var steps = Flatten(Transformer).ToList();
        var linear = steps.OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model)
            .OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().Single().SubModel;
        var scales = ((NormalizingTransformer.AffineNormalizerModelParameters<ImmutableArray<float>>)steps
            .OfType<NormalizingTransformer>().Single().GetNormalizerModelParameters(0)).Scale;
        var names = NgramNames();
        var ngrams = new Dictionary<ulong, float>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            ngrams.Add(HashOf(names[i].Span), linear.Weights[i]);
        }

        return new LinearWeights
        {
            Ngrams = ngrams,
            Signals = [.. scales.Select((scale, i) => scale * linear.Weights[names.Length + i])],
            NgramScale = ModelShape.NgramScale,
            Bias = linear.Bias,
            Calibration = CalibrationOf(Transformer),
        };
    }

    /// <summary>The calibration at the end of a chain.</summary>
    internal static Calibration CalibrationOf(ITransformer model)
    {
        var calibrator = Flatten(model).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model).OfType<PlattCalibrator>().Last();
        return new Calibration(calibrator.Slope, calibrator.Offset);
    }

    private static IEnumerable<ITransformer> Flatten(ITransformer step) =>
        step is IEnumerable<ITransformer> chain ? chain.SelectMany(Flatten) : [step];

    private ReadOnlyMemory<char>[] NgramNames()
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        Transformer.GetOutputSchema(Schema)[ModelShape.Ngrams].GetSlotNames(ref names);
        return [.. names.DenseValues()];
    }

    /// <summary>A slot is named after its symbols with a bar between; no symbol holds a bar.</summary>
    private static ulong HashOf(ReadOnlySpan<char> name)
    {
        var bar = name.IndexOf('|');
        return bar < 0 ? SymbolHash.Of(name) : SymbolHash.Pair(SymbolHash.Of(name[..bar]), SymbolHash.Of(name[(bar + 1)..]));
    }
}
