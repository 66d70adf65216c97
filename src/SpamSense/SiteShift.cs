using SpamSense.Scoring;

namespace SpamSense;

/// <summary>What a site's moderators add to the verdict on one post.</summary>
/// <param name="LogOdds">What is added to the log-odds of monetization; bounded.</param>
/// <param name="Said">What a moderator said of this very post, which stands whatever a model says; <see langword="null"/> where nobody did.</param>
internal readonly record struct SiteShift(double LogOdds, Orientation? Said)
{
    /// <summary>From which shift on it decides where the model has no opinion: odds of three to two.</summary>
    private const double Decisive = 0.405465;

    /// <summary>Whether nothing is added.</summary>
    internal bool IsNone => LogOdds == 0 && Said is null;

    /// <summary>The probability of monetization where the model has no opinion: from even odds.</summary>
    internal float ProbabilityAlone => RoundedProbability.Of(new Calibration(-1, 0).Probability(Total));

    /// <summary>What is added in the end: who said what a post is has no doubt.</summary>
    internal double Total => Said switch
    {
        Orientation.Monetization => double.PositiveInfinity,
        Orientation.Relationship => double.NegativeInfinity,
        _ => LogOdds,
    };

    /// <summary>
    /// Whether it decides of a text in a language that the model does not know: it goes far enough, and reaches the side of the threshold that it points
    /// to. Where posts like this one were rejected, a high threshold must not make an approval of it.
    /// </summary>
    internal bool IsDecisive(double threshold) => Said is not null
        || (Math.Abs(LogOdds) >= Decisive && (ProbabilityAlone >= threshold) == (LogOdds > 0));

    /// <summary>The verdict that a probability stands for.</summary>
    internal Classification Judge(float probability, double threshold)
    {
        var verdict = Classification.Of(probability, threshold);
        return Said is { } said ? verdict with { Orientation = said } : verdict;
    }
}
