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
        var (transformer, schema, weights) = ModelFile.Open(
            context, model, manifest, manifest.Sha256, name, (transformer, schema) => (transformer, schema, ReadWeights(transformer, schema)));
        var languages = ModelFile.OpenCompanion(context, manifest, LanguageModel.FileName, readCompanion, LanguageModel.ReadWeights);
        return new MlNetModel(context, transformer, schema, weights, languages ?? LanguageWeights.None);
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
