using System.Diagnostics;

namespace SpamSense.Cli.Scoring;

/// <summary>The classifier of a run.</summary>
/// <param name="Classifier">The classifier.</param>
/// <param name="Time">The time that the loading took.</param>
internal sealed record LoadedModel(SpamClassifier Classifier, TimeSpan Time)
{
    public static LoadedModel Load(double threshold)
    {
        var start = Stopwatch.GetTimestamp();

        // The blocks are what goes to several threads, not the posts in them.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = threshold, MaxDegreeOfParallelism = 1 });
        return new LoadedModel(classifier, Stopwatch.GetElapsedTime(start));
    }
}
