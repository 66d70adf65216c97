using System.Diagnostics;
using SpamSense.Training;
using SpamSense.Training.Data;

namespace SpamSense.Trials;

/// <summary>Leaves out one group of sources after another and lets every trial train on what remains.</summary>
internal sealed class TrialRunner(IReadOnlyList<Trial> trials, TrainingOptions options, int threads)
{
    /// <summary>The scores, by the name of the trial.</summary>
    internal IReadOnlyDictionary<string, TrialScores> Run(IReadOnlyList<LabelledPost> posts, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var results = trials.ToDictionary(trial => trial.Name, _ => new TrialScores());
        Parallel.For(0, groups.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var split = new TrialSplit(posts, groups[i], options);
            foreach (var trial in trials)
            {
                Run(trial, split, results[trial.Name]);
            }
        });
        return results;
    }

    private static void Run(Trial trial, TrialSplit split, TrialScores scores)
    {
        // What is prepared for several trials is no trial's time.
        if (trial is TrainerTrial or LightGbmTrial)
        {
            _ = split.Shipped;
        }

        _ = split.VocabularyOf(split.Options.MinSources);
        var watch = Stopwatch.StartNew();
        try
        {
            var scorer = trial.Fit(split);
            var seconds = watch.Elapsed.TotalSeconds;
            scores.Add(split, scorer, seconds);
            Console.Error.WriteLine($"{split.Group[0]}: {trial.Name}, {seconds:F1} s");
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException)
        {
            scores.Fail($"a native library is missing ({e.Message.Split('\n')[0]})");
        }
    }
}
