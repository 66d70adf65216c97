using Microsoft.ML;
using Microsoft.ML.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training;

/// <summary>
/// Scores every post with a model that has never seen its source: for each source one model is trained on all the others,
/// its vocabulary included.
/// </summary>
internal sealed class LeaveOneSourceOut(TrainingOptions options, IReadOnlyList<TrainingRow> rows)
{
    /// <summary>Trains the models and scores the sources that each has not seen.</summary>
    /// <param name="sources">The sources to leave out, each in its turn.</param>
    /// <param name="progress">Hears of every model.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <param name="visit">Sees every model before it goes; called from several threads.</param>
    internal IReadOnlyList<LeftOutScore> Run(
        IReadOnlyList<string> sources, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken, Action<LeftOutModel>? visit = null)
    {
        var results = new IReadOnlyList<LeftOutScore>[sources.Count];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, sources.Count, parallel, i =>
        {
            results[i] = ScoreLeftOut(sources[i], visit);
            progress?.Report(new TrainingProgress($"left out {sources[i]}", Interlocked.Increment(ref done), sources.Count));
        });
        return [.. results.SelectMany(scores => scores)];
    }

    private List<LeftOutScore> ScoreLeftOut(string source, Action<LeftOutModel>? visit)
    {
        // A row's weight belongs to one training run, so each run has its own rows.
        var kept = rows.Where(row => row.Source != source).Select(row => row.Copy()).ToList();
        var context = new MLContext(options.Seed);
        var trainer = new PipelineTrainer(context, options);
        var model = trainer.Fit(kept, Vocabulary.Select(kept, options.MinSources));
        var left = rows.Where(row => row.Source == source && !row.IsDisguised).ToList();
        var scores = model.Transform(trainer.Load(left)).GetColumn<float>("Score");
        List<LeftOutScore> judged = [.. left.Zip(scores, (row, score) => new LeftOutScore(row.Id, row.Source, row.Label, score, ModelEvaluator.HasLink(row)))];
        visit?.Invoke(new LeftOutModel(source, context, trainer, model, judged));
        return judged;
    }
}
