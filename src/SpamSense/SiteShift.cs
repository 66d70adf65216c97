namespace SpamSense;

/// <summary>What a site's moderators add to the verdict on one post.</summary>
/// <param name="LogOdds">What is added to the log-odds of monetization; bounded.</param>
/// <param name="Said">What a moderator said of this very post, which stands whatever a model says; <see langword="null"/> where nobody did.</param>
internal readonly record struct SiteShift(double LogOdds, Orientation? Said)
{
    /// <summary>From which shift on it decides where the model has no opinion: odds of three to two.</summary>
    internal const double Decisive = 0.405465;

    /// <summary>Whether nothing is added.</summary>
    internal bool IsNone => LogOdds == 0 && Said is null;

    /// <summary>Whether it decides of a text in a language that the model does not know.</summary>
    internal bool IsDecisive => Said is not null || Math.Abs(LogOdds) >= Decisive;

    /// <summary>What is added in the end: who said what a post is has no doubt.</summary>
    internal double Total => Said switch
    {
        Orientation.Monetization => double.PositiveInfinity,
        Orientation.Relationship => double.NegativeInfinity,
        _ => LogOdds,
    };

    /// <summary>The verdict that a probability stands for.</summary>
    internal Classification Judge(float probability, double threshold)
    {
        var verdict = Classification.Of(probability, threshold);
        return Said is { } said ? verdict with { Orientation = said } : verdict;
    }
}
