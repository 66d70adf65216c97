using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>The identifier of languages as ML.NET sees it: a chain of standard transforms over <see cref="LanguageRow"/>, in a file beside the model.</summary>
internal static class LanguageModel
{
    /// <summary>The name of the file, in the folder of the model and in its manifest.</summary>
    internal const string FileName = "spamsense-languages.zip";

    internal const string Symbols = nameof(LanguageRow.Symbols);
    internal const string Counts = nameof(LanguageRow.Counts);
    internal const string Words = "Words";
    internal const string Keys = "Keys";
    internal const string Vocabulary = "Vocabulary";
    internal const string Features = "Features";

    /// <summary>Reads the weights out of the pipeline, through ML.NET's public API.</summary>
    internal static LanguageWeights ReadWeights(ITransformer transformer, DataViewSchema schema)
    {
        var linear = MlNetModel.Flatten(transformer).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model)
            .OfType<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>>().Single().SubModel;
        VBuffer<ReadOnlyMemory<char>> names = default;
        transformer.GetOutputSchema(schema)[Vocabulary].GetSlotNames(ref names);
        ulong[] words = [.. names.DenseValues().Select(word => SymbolHash.Of(word.Span))];
        ModelFile.RequireDistinct(words);
        return new LanguageWeights
        {
            Words = words,
            WordWeights = [.. linear.Weights.Take(words.Length)],
            Bias = linear.Bias,
            Word = linear.Weights[words.Length + LanguageRow.Word],
            OtherScript = linear.Weights[words.Length + LanguageRow.OtherScript],
            Capital = linear.Weights[words.Length + LanguageRow.Capital],
        };
    }
}
