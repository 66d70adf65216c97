using System.Globalization;

namespace SpamSense.AspNetCore;

/// <summary>A month of the calendar.</summary>
/// <param name="First">Its first day.</param>
internal readonly record struct AkismetMonth(DateOnly First)
{
    private const string Format = "yyyy-MM";

    internal static AkismetMonth Of(DateTimeOffset time) => new(new DateOnly(time.UtcDateTime.Year, time.UtcDateTime.Month, 1));

    /// <summary>Reads <c>2026-03</c>; anything else is the month of a time.</summary>
    internal static AkismetMonth Of(string? month, DateTimeOffset otherwise) =>
        DateOnly.TryParseExact(month, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? new AkismetMonth(first) : Of(otherwise);

    internal IReadOnlyList<DailyCounts> Read(ISiteStatistics statistics, Site site) =>
        statistics.Read(site.Name, First, First.AddDays(DateTime.DaysInMonth(First.Year, First.Month) - 1));

    public override string ToString() => First.ToString(Format, CultureInfo.InvariantCulture);
}
