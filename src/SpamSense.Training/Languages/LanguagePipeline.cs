using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;
using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>Fits the identifier's ML.NET pipeline: words counted, and a logistic regression by L-BFGS on one thread.</summary>
internal sealed class LanguagePipeline(MLContext context, LanguageOptions options)
{
    /// <summary>Trains on posts.</summary>
    internal ITransformer Fit(IReadOnlyList<LanguagePost> posts)
    {
        var vocabulary = LanguageVocabulary.Select(posts, options);
        var data = Load(LanguageRows.Of(posts, options));
        var words = FitWords(vocabulary);
        var ready = context.Data.Cache(words.Transform(data), LanguageModel.Features, nameof(LanguageTrainingRow.Label), nameof(LanguageTrainingRow.Weight));
        var linear = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = (float)options.Penalty,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 200,
            ExampleWeightColumnName = nameof(LanguageTrainingRow.Weight),
        }).Fit(ready);
        return new TransformerChain<ITransformer>(words, linear);
    }

    internal IDataView Load(IEnumerable<LanguageTrainingRow> rows) => context.Data.LoadFromEnumerable(rows);

    /// <summary>Fitted on rows that hold just the vocabulary, the counter learns exactly these words.</summary>
    private ITransformer FitWords(IReadOnlyList<string> vocabulary)
    {
        var transforms = context.Transforms;
        var rows = Load(vocabulary.Select(word => new LanguageTrainingRow { Symbols = word }));
        var keys = context.Data.LoadFromEnumerable(vocabulary.Select(word => new WordRow { Word = word }));
        return transforms.Text.TokenizeIntoWords(LanguageModel.Words, LanguageModel.Symbols, [' '])
            .Append(transforms.Conversion.MapValueToKey(LanguageModel.Keys, LanguageModel.Words, keyData: keys))
            .Append(transforms.Text.ProduceNgrams(
                LanguageModel.Vocabulary, LanguageModel.Keys, ngramLength: 1, skipLength: 0, useAllLengths: false,
                maximumNgramsCount: int.MaxValue, weighting: NgramExtractingEstimator.WeightingCriteria.Tf))
            .Append(transforms.Concatenate(LanguageModel.Features, LanguageModel.Vocabulary, LanguageModel.Counts))
            .Fit(rows);
    }

    private sealed class WordRow
    {
        public string Word { get; set; } = "";
    }
}
