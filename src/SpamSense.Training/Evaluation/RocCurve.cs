namespace SpamSense.Training.Evaluation;

/// <summary>The area under the receiver operating characteristic.</summary>
public static class RocCurve
{
    /// <summary>
    /// The probability that a monetization post scores higher than a relationship post, ties counted half: the
    /// Mann-Whitney statistic, by ranks.
    /// </summary>
    /// <param name="scores">A score and whether the post is monetization-oriented.</param>
    /// <returns>From 0 to 1; <see cref="double.NaN"/> unless both labels occur.</returns>
    public static double Area(IEnumerable<(double Score, bool IsMonetization)> scores) => WeightedArea(scores.Select(s => (s.Score, s.IsMonetization, 1.0)));

    /// <summary>The same, with posts that count differently.</summary>
    /// <param name="scores">A score, whether the post is monetization-oriented, and the post's weight, which is not negative.</param>
    public static double WeightedArea(IEnumerable<(double Score, bool IsMonetization, double Weight)> scores)
    {
        double below = 0, wins = 0, relationship = 0, monetization = 0;
        foreach (var ties in scores.GroupBy(s => s.Score).OrderBy(group => group.Key))
        {
            var positive = ties.Where(s => s.IsMonetization).Sum(s => s.Weight);
            var negative = ties.Where(s => !s.IsMonetization).Sum(s => s.Weight);
            wins += positive * (below + (negative / 2));
            below += negative;
            monetization += positive;
            relationship += negative;
        }

        return wins / (relationship * monetization);
    }
}
