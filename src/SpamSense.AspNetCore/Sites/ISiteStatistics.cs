namespace SpamSense.AspNetCore;

/// <summary>Counts what was checked and corrected, by site and day. Counting never waits for a disk.</summary>
public interface ISiteStatistics
{
    /// <summary>Counts a check.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="day">The day, in UTC.</param>
    /// <param name="isSpam">Whether the client was told that it is spam.</param>
    void CountCheck(string site, DateOnly day, bool isSpam);

    /// <summary>Counts a correction.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="day">The day, in UTC.</param>
    /// <param name="label">What the post is; <see cref="Orientation.Monetization"/> was missed spam, <see cref="Orientation.Relationship"/> a false positive.</param>
    void CountCorrection(string site, DateOnly day, Orientation label);

    /// <summary>Reads the counts of a site.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>One item for each day on which something was counted, the first day first.</returns>
    IReadOnlyList<DailyCounts> Read(string site, DateOnly first, DateOnly last);
}
