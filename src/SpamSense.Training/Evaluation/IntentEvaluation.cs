using Microsoft.ML;
using SpamSense.Scoring;
using SpamSense.Training.Intents;

namespace SpamSense.Training.Evaluation;

/// <summary>
/// Judges the intents of every part of our own corpus by models that have not seen the part: the orientation's and the intents', each
/// trained on all other parts and the public sources.
/// </summary>
internal sealed class IntentEvaluation(TrainingOptions options, IReadOnlyList<TrainingRow> rows, Vocabulary vocabulary)
{
    /// <summary>Trains a model without each part and judges the part.</summary>
    /// <param name="orientations">The left-out verdicts on the orientation of all posts, in the order of the rows within each source.</param>
    /// <param name="progress">Hears of every model.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The report; <see langword="null"/> where no part can be judged.</returns>
    internal IntentReport? Run(IReadOnlyList<JudgedPost> orientations, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var parts = rows.Select(row => row.Source).Where(SourceWeights.IsOwnCorpus).Distinct().Order(StringComparer.Ordinal).ToList();
        var results = new IReadOnlyList<JudgedIntent>[parts.Count];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, parts.Count, parallel, i =>
        {
            results[i] = Judge(parts[i], [.. orientations.Where(post => post.Source == parts[i])]);
            progress?.Report(new TrainingProgress($"intents, left out {parts[i]}", Interlocked.Increment(ref done), parts.Count));
        });
        List<JudgedIntent> judged = [.. results.SelectMany(part => part)];
        return judged.Count == 0 ? null : IntentReport.Of(judged);
    }

    private List<JudgedIntent> Judge(string part, List<JudgedPost> orientations)
    {
        var kept = rows.Where(row => row.Source != part).ToList();
        var left = rows.Where(row => row.Source == part && !row.IsDisguised).Zip(orientations).Where(pair => IntentData.IsKnown(pair.First)).ToList();
        if (left.Count == 0 || !IntentData.IsEnough(kept))
        {
            return [];
        }

        var trainer = new IntentTrainer(options);
        ITransformer model = trainer.Fit(kept, vocabulary);
        var scores = trainer.Score(model, [.. left.Select(pair => pair.First)]);
        return [.. left.Zip(scores, (pair, score) => new JudgedIntent(
            part, pair.First.Intent, Predict(score, pair.Second.Probability), Predict(score, pair.First.Label ? 1 : 0)))];
    }

    private static Intent Predict(float[] scores, double probability) =>
        IntentVerdict.Of(scores, Classification.Of((float)probability, SpamClassifierOptions.DefaultMonetizationThreshold)).Intent;
}
