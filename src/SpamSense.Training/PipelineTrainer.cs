using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;
using SpamSense.Scoring;

namespace SpamSense.Training;

/// <summary>
/// Fits the ML.NET pipeline: symbols to n-grams, binary, brought to one length; signals brought to one variance; logistic
/// regression by L-BFGS on one thread, so that the same rows give the same weights.
/// </summary>
internal sealed class PipelineTrainer(MLContext context, TrainingOptions options)
{
    internal const int MostIterations = 300;

    private const int FirstIterations = 60;

    // A tighter one takes half as long again and does no better on sources left out.
    private const float Tolerance = 1e-4f;

    private static readonly SchemaDefinition RowSchema = FeatureRow.Schema<TrainingRow>();

    /// <summary>Fits everything but the calibration.</summary>
    internal ITransformer Fit(IReadOnlyList<TrainingRow> rows, Vocabulary vocabulary)
    {
        SourceWeights.Assign(rows, options.CorpusWeight);
        var text = FitText(vocabulary);
        var counted = text.Transform(Load(rows));
        return FitTwice(text, FitScales(counted), counted);
    }

    /// <summary>Fits the regression on n-grams and signals that have their scale.</summary>
    /// <param name="text">Counts n-grams.</param>
    /// <param name="scales">Brings n-grams and signals to their scale.</param>
    /// <param name="counted">The weighted rows with their n-grams counted.</param>
    /// <remarks>
    /// Twice: single words that spoke for relationship the first time are turned down the second time. Any author can add words that others
    /// use in good faith; it is how they stand together that is hard to imitate (docs/decisions/0014-training.md).
    /// </remarks>
    internal ITransformer FitTwice(ITransformer text, ITransformer scales, IDataView counted)
    {
        var scaled = context.Data.Cache(scales.Transform(counted), ModelShape.ScaledNgrams, ModelShape.ScaledSignals, nameof(TrainingRow.Label), nameof(TrainingRow.Weight));
        var all = FitFeatures(scaled, []);
        var first = FitLinear(all.Transform(scaled), FirstIterations);
        var features = FitFeatures(scaled, FriendlyWords(first.Model.SubModel.Weights, counted.Schema));
        return new TransformerChain<ITransformer>(text, scales, features, FitLinear(features.Transform(scaled), MostIterations));
    }

    /// <summary>Adds the calibration: scores on posts of sources that were left out become probabilities.</summary>
    internal ITransformer Calibrate(ITransformer model, IReadOnlyList<LeftOutScore> scores) =>
        new TransformerChain<ITransformer>(model, ScoreCalibrator.FitForStream(context, scores, options));

    /// <summary>Adds a calibration that is known.</summary>
    internal ITransformer Calibrate(ITransformer model, Calibration calibration) =>
        new TransformerChain<ITransformer>(model, ScoreCalibrator.Of(context, calibration));

    internal IDataView Load(IReadOnlyList<TrainingRow> rows) => context.Data.LoadFromEnumerable(rows, RowSchema);

    /// <summary>Fitted on rows that hold just the vocabulary's n-grams, the extractor learns exactly these.</summary>
    internal ITransformer FitText(Vocabulary vocabulary)
    {
        var transforms = context.Transforms;
        var signals = new float[SignalLexicon.Default.Count];
        var rows = Load([.. vocabulary.Ngrams.Select(ngram => new TrainingRow { Symbols = ngram, Signals = signals })]);
        var words = context.Data.LoadFromEnumerable(vocabulary.Words.Select(word => new WordRow { Word = word }));
        return transforms.Text.TokenizeIntoWords(ModelShape.Words, ModelShape.Symbols, [' '])
            .Append(transforms.Conversion.MapValueToKey(ModelShape.Keys, ModelShape.Words, keyData: words))
            .Append(transforms.Text.ProduceNgrams(
                ModelShape.Ngrams, ModelShape.Keys, ngramLength: 2, skipLength: 0, useAllLengths: true,
                maximumNgramsCount: int.MaxValue, weighting: NgramExtractingEstimator.WeightingCriteria.Tf))
            .Fit(rows);
    }

    /// <summary>Binary n-grams of one length; signals of one variance.</summary>
    internal ITransformer FitScales(IDataView counted)
    {
        var transforms = context.Transforms;
        return transforms.Conversion.ConvertType(ModelShape.Present, ModelShape.Ngrams, DataKind.Boolean)
            .Append(transforms.Conversion.ConvertType(ModelShape.Binary, ModelShape.Present, DataKind.Single))
            .Append(transforms.NormalizeGlobalContrast(
                ModelShape.ScaledNgrams, ModelShape.Binary, ensureZeroMean: false, ensureUnitStandardDeviation: false, scale: ModelShape.NgramScale))
            .Append(transforms.NormalizeMeanVariance(ModelShape.ScaledSignals, ModelShape.Signals, fixZero: true))
            .Fit(counted);
    }

    /// <summary>N-grams, some of them turned down, beside signals.</summary>
    internal ITransformer FitFeatures(IDataView scaled, IReadOnlyCollection<int> turnedDown)
    {
        var transforms = context.Transforms;
        var divisors = Enumerable.Repeat(1f, ((VectorDataViewType)scaled.Schema[ModelShape.ScaledNgrams].Type).Size).ToArray();
        foreach (var slot in turnedDown)
        {
            divisors[slot] = (float)(1 / options.FriendlyWordVolume);
        }

        var heard = FitDivision(ModelShape.HeardNgrams, ModelShape.ScaledNgrams, divisors);
        var joined = transforms.Concatenate(ModelShape.Features, ModelShape.HeardNgrams, ModelShape.ScaledSignals).Fit(heard.Transform(scaled));
        return new TransformerChain<ITransformer>(heard, joined);
    }

    /// <summary>Divides every slot of a vector by a number of its own.</summary>
    internal ITransformer FitDivision(string output, string input, float[] divisors)
    {
        // The normalizer divides by the largest value that it was fitted on, so a made-up row tells it what to divide by; a column that
        // never changes it would drop.
        var schema = SchemaDefinition.Create(typeof(DivisorRow));
        var column = schema[nameof(DivisorRow.Divisors)];
        (column.ColumnName, column.ColumnType) = (input, new VectorDataViewType(NumberDataViewType.Single, divisors.Length));
        var rows = context.Data.LoadFromEnumerable([new DivisorRow { Divisors = new float[divisors.Length] }, new DivisorRow { Divisors = divisors }], schema);
        return context.Transforms.NormalizeMinMax(output, input, fixZero: true).Fit(rows);
    }

    /// <summary>Logistic regression on features.</summary>
    internal BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> FitLinear(IDataView features, int iterations) =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)(options.Penalty * ModelShape.NgramScale * ModelShape.NgramScale),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = iterations,
            OptimizationTolerance = Tolerance,
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
        }).Fit(context.Data.Cache(features, ModelShape.Features, nameof(TrainingRow.Label), nameof(TrainingRow.Weight)));

    /// <summary>The slots of single symbols that speak for relationship.</summary>
    internal static List<int> FriendlyWords(IReadOnlyList<float> weights, DataViewSchema counted)
    {
        VBuffer<ReadOnlyMemory<char>> names = default;
        counted[ModelShape.Ngrams].GetSlotNames(ref names);
        return [.. names.Items().Where(name => weights[name.Key] < 0 && !name.Value.Span.Contains('|')).Select(name => name.Key)];
    }

    private sealed class DivisorRow
    {
        public float[] Divisors { get; set; } = [];
    }

    private sealed class WordRow
    {
        public string Word { get; set; } = "";
    }
}
