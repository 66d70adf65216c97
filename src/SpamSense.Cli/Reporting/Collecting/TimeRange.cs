namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The time from the first post to the last, of those that say when.</summary>
internal sealed class TimeRange
{
    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    public void Add(DateTimeOffset? time)
    {
        if (time is not { } known)
        {
            return;
        }

        First = First is { } first && first <= known ? first : known;
        Last = Last is { } last && last >= known ? last : known;
    }
}
