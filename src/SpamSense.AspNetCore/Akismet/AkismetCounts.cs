namespace SpamSense.AspNetCore;

/// <summary>Counts of more than one day.</summary>
internal readonly record struct AkismetCounts(long Spam, long Ham, long MissedSpam, long FalsePositives)
{
    internal long Checks => Spam + Ham;

    public static AkismetCounts operator +(AkismetCounts counts, DailyCounts day) =>
        new(counts.Spam + day.Spam, counts.Ham + day.Ham, counts.MissedSpam + day.MissedSpam, counts.FalsePositives + day.FalsePositives);

    internal static AkismetCounts Of(IReadOnlyList<DailyCounts> days)
    {
        var sum = default(AkismetCounts);
        foreach (var day in days)
        {
            sum += day;
        }

        return sum;
    }
}
