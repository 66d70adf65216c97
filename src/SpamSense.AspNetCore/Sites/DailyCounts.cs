namespace SpamSense.AspNetCore;

/// <summary>What was counted for a site on one day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Spam">Checks that were answered with spam.</param>
/// <param name="Ham">Checks that were answered with anything else.</param>
/// <param name="MissedSpam">Posts that a moderator called monetization.</param>
/// <param name="FalsePositives">Posts that a moderator called relationship.</param>
public sealed record DailyCounts(DateOnly Day, long Spam, long Ham, long MissedSpam, long FalsePositives)
{
    /// <summary>All checks of the day.</summary>
    public long Checks => Spam + Ham;
}
