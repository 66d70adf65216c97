namespace SpamSense.Analyzers;

/// <summary>What the moderators of a site had to do with a verdict.</summary>
/// <param name="Shift">What they added.</param>
/// <param name="Probability">The probability of monetization without them; <see langword="null"/> where the model does not know the language.</param>
internal readonly record struct SiteLesson(SiteShift Shift, float? Probability)
{
    // Less than that is noise that every correction leaves.
    private const double Noticeable = 0.5;

    /// <summary>Whether the shift is worth a word.</summary>
    /// <param name="verdict">The verdict with it.</param>
    /// <param name="threshold">The probability from which a verdict is monetization.</param>
    internal bool IsNoticeable(Classification verdict, double threshold) => Shift.Said is null && verdict.Orientation != Orientation.Undecided
        && (Math.Abs(Shift.LogOdds) >= Noticeable || (Probability is { } before && (before >= threshold) != (verdict.Orientation == Orientation.Monetization)));
}
