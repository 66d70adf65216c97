using System.Collections.Concurrent;
using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>
/// Keeps what may turn out to be the worst mistakes. While a source's model is at hand, its worst posts are explained; which of them
/// are the worst of all is known only when all sources are calibrated together.
/// </summary>
internal sealed class LeftOutMistakes(IReadOnlyList<LabelledPost> posts, int countEach)
{
    private readonly ILookup<string, LabelledPost> _posts = posts.ToLookup(post => post.Source);
    private readonly ConcurrentBag<WrongPost> _worst = [];

    /// <summary>Explains the worst posts of a source. Called from several threads.</summary>
    internal void Visit(LeftOutModel model)
    {
        var judged = _posts[model.Source].Zip(model.Scores).ToList();
        var alarms = judged.Where(pair => !pair.First.IsMonetization).OrderByDescending(pair => pair.Second.Score).Take(countEach);
        var misses = judged.Where(pair => pair.First.IsMonetization).OrderBy(pair => pair.Second.Score).Take(countEach);
        var classifier = model.CreateClassifier();
        foreach (var (post, score) in alarms.Concat(misses))
        {
            _worst.Add(new WrongPost(post, score.Score, WrongPost.ReasonsOf(classifier, post)));
        }
    }

    /// <summary>The worst of all, with calibrated probabilities.</summary>
    internal IReadOnlyList<WrongPost> Pick(Calibration calibration, double threshold)
    {
        var wrong = _worst.Select(post => Calibrate(post, calibration)).Where(post => post.Post.IsMonetization != post.Probability >= threshold);
        return [.. WorstFirst.Pick(wrong, post => (post.Post.Id, post.Post.IsMonetization, post.Probability), countEach)];
    }

    private static WrongPost Calibrate(WrongPost post, Calibration calibration) => post with
    {
        Probability = calibration.Probability(post.Probability),
        Reasons = [.. post.Reasons.Select(reason => reason with { LogOdds = reason.LogOdds * -calibration.Slope })],
    };
}
