using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Scoring;

/// <summary>The whole way from a raw text to a verdict as ML.NET transforms: our folding in front of the loaded model.</summary>
internal static class MlNetPipeline
{
    private static readonly string[] Intermediate =
    [
        ModelShape.Symbols, ModelShape.Signals, ModelShape.Words, ModelShape.Keys, ModelShape.Ngrams, ModelShape.Features,
        ModelShape.Present, ModelShape.Binary, ModelShape.ScaledNgrams, ModelShape.HeardNgrams, ModelShape.ScaledSignals,
    ];

    /// <summary>The pipeline of the embedded model, for somebody who wants a <c>PredictionEngine</c>.</summary>
    internal static ITransformer Create() => Create(EmbeddedModel.Shared, new SpamClassifierOptions { Intents = false });

    internal static ITransformer Create(ScoringModel scoring, SpamClassifierOptions options)
    {
        var (model, compiled) = (scoring.MlNet, scoring.Compiled);
        var intents = options.Intents ? model.Intents : null;
        var transforms = model.Context.Transforms;
        var empty = model.Context.Data.LoadFromEnumerable(Array.Empty<TextRow>());
        var read = transforms.CustomMapping<TextRow, FeatureRow>((text, row) => row.Read(options.Cut(text.Text)), contractName: null, outputSchemaDefinition: FeatureRow.Schema<FeatureRow>());
        var pool = new RoomPool<ScoringScratch>(compiled.CreateScratch);
        var abstain = transforms.CustomMapping<TextRow, LanguageVerdictRow>(
            (text, row) => row.Undecided = options.AbstainOnUnknownLanguages && IsUnknown(compiled, options.Cut(text.Text), pool), contractName: null);
        var decide = transforms.CustomMapping<ProbabilityRow, VerdictRow>(
            (row, verdict) => verdict.PredictedLabel = !row.Undecided && row.Probability >= options.MonetizationThreshold, contractName: null);
        var first = abstain.Append(read).Fit(empty);
        if (intents is null)
        {
            var scored = model.Transformer.Transform(first.Transform(empty));
            return new TransformerChain<ITransformer>(first, model.Transformer, decide.Append(transforms.DropColumns(Intermediate)).Fit(scored));
        }

        // The intents come first, so that what they leave behind is hidden by the orientation's columns of the same names, and goes with them.
        var judged = model.Transformer.Transform(intents.Transform(first.Transform(empty)));
        var name = transforms.CustomMapping<IntentScoresRow, IntentRow>((scores, row) => row.Read(scores, options.MonetizationThreshold), contractName: null);
        var last = decide.Append(name).Append(transforms.DropColumns([.. Intermediate, ModelShape.IntentScores])).Fit(judged);
        return new TransformerChain<ITransformer>(first, intents, model.Transformer, last);
    }

    /// <summary>By the tables, so that a text whose words leave it nearly open is the same everywhere: ML.NET sums in another order.</summary>
    private static bool IsUnknown(CompiledModel model, ReadOnlySpan<char> text, RoomPool<ScoringScratch> pool)
    {
        var scratch = pool.Rent();
        var isUnknown = model.Read(text, scratch).IsUnknownLanguage;
        pool.Return(scratch);
        return isUnknown;
    }
}
