using Microsoft.ML;
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
    private static readonly SchemaDefinition RowSchema = FeatureRow.Schema<TrainingRow>();

    /// <summary>Fits everything but the calibration.</summary>
    internal ITransformer Fit(IReadOnlyList<TrainingRow> rows, Vocabulary vocabulary)
    {
        SourceWeights.Assign(rows, options.CorpusWeight);
        var data = Load(rows);
        var text = FitText(vocabulary);
        var counted = text.Transform(data);
        var features = FitFeatures(counted);
        var ready = context.Data.Cache(features.Transform(counted), ModelShape.Features, nameof(TrainingRow.Label), nameof(TrainingRow.Weight));
        var linear = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)(options.Penalty * ModelShape.NgramScale * ModelShape.NgramScale),
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 300,
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
        }).Fit(ready);
        return new TransformerChain<ITransformer>(text, features, linear);
    }

    /// <summary>Adds the calibration: scores on posts of sources that were left out become probabilities.</summary>
    internal ITransformer Calibrate(ITransformer model, IReadOnlyList<LeftOutScore> scores)
    {
        var total = SourceWeights.OfScores(scores, options.RelationshipShare);
        var data = context.Data.LoadFromEnumerable(scores.Select((score, i) => new CalibrationRow { Label = score.IsMonetization, Score = score.Score, Weight = total[i] }));
        var calibrator = context.BinaryClassification.Calibrators.Platt(exampleWeightColumnName: nameof(CalibrationRow.Weight)).Fit(data);
        return new TransformerChain<ITransformer>(model, calibrator);
    }

    /// <summary>Adds a calibration that is known.</summary>
    internal ITransformer Calibrate(ITransformer model, Calibration calibration)
    {
        var data = context.Data.LoadFromEnumerable([new CalibrationRow()]);
        return new TransformerChain<ITransformer>(model, context.BinaryClassification.Calibrators.Platt(calibration.Slope, calibration.Offset).Fit(data));
    }

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

    /// <summary>Binary n-grams of one length beside signals of one variance.</summary>
    internal ITransformer FitFeatures(IDataView counted)
    {
        var transforms = context.Transforms;
        return transforms.Conversion.ConvertType(ModelShape.Present, ModelShape.Ngrams, DataKind.Boolean)
            .Append(transforms.Conversion.ConvertType(ModelShape.Binary, ModelShape.Present, DataKind.Single))
            .Append(transforms.NormalizeGlobalContrast(
                ModelShape.ScaledNgrams, ModelShape.Binary, ensureZeroMean: false, ensureUnitStandardDeviation: false, scale: ModelShape.NgramScale))
            .Append(transforms.NormalizeMeanVariance(ModelShape.ScaledSignals, ModelShape.Signals, fixZero: true))
            .Append(transforms.Concatenate(ModelShape.Features, ModelShape.ScaledNgrams, ModelShape.ScaledSignals))
            .Fit(counted);
    }

    private sealed class WordRow
    {
        public string Word { get; set; } = "";
    }

    private sealed class CalibrationRow
    {
        public bool Label { get; set; }

        public float Score { get; set; }

        public float Weight { get; set; }
    }
}
