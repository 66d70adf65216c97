using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>What models say of sources that they have not seen.</summary>
/// <param name="Judged">A verdict for each post, its probability calibrated as in training.</param>
/// <param name="Mistakes">The worst mistakes, with the words that misled the model without the post's source; empty where nobody asked.</param>
public sealed record LeftOutEvaluation(IReadOnlyList<JudgedPost> Judged, IReadOnlyList<WrongPost> Mistakes)
{
    /// <summary>For each source trains a model on all others, judges the source, and calibrates over all, as training does.</summary>
    /// <param name="posts">Labelled posts of several sources.</param>
    /// <param name="options">The settings of training.</param>
    /// <param name="threshold">The probability from which a post is called monetization.</param>
    /// <param name="mistakesEach">How many false alarms and misses to explain, at most.</param>
    /// <param name="progress">Hears of every model.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <exception cref="InvalidDataException">The posts cannot train a model once a source is left out; the message says why.</exception>
    public static LeftOutEvaluation Measure(
        IReadOnlyList<LabelledPost> posts, TrainingOptions options, double threshold, int mistakesEach = 0,
        IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(options);
        var chosen = TrainingPosts.Choose(posts, options);
        var rows = TrainingRows.Of(chosen, options, cancellationToken);
        var sources = rows.Select(row => row.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        var mistakes = new LeftOutMistakes(chosen, mistakesEach);
        var scores = new LeaveOneSourceOut(options, rows).Run(sources, progress, cancellationToken, mistakesEach > 0 ? mistakes.Visit : null);
        var calibration = ScoreCalibrator.ForStream(scores, options);
        return new LeftOutEvaluation([.. scores.Select(score => score.Judge(calibration))], mistakes.Pick(calibration, threshold));
    }
}
