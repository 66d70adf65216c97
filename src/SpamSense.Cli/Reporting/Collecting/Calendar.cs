namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>Counts days, weeks (from Monday), months … since the beginning of the year 1, in UTC.</summary>
internal static class Calendar
{
    private const int DaysInWeek = 7;

    /// <summary>The number of the unit that a day lies in.</summary>
    public static int NumberOf(TimeUnit unit, DateOnly day) => unit switch
    {
        // The first of January of the year 1 was a Monday.
        TimeUnit.Day => day.DayNumber,
        TimeUnit.Week => day.DayNumber / DaysInWeek,
        TimeUnit.Month => ((day.Year - 1) * 12) + day.Month - 1,
        TimeUnit.Quarter => (((day.Year - 1) * 12) + day.Month - 1) / 3,
        TimeUnit.Year => day.Year - 1,
        TimeUnit.Decade => day.Year / 10,
        _ => day.Year / 100,
    };

    /// <summary>The first day of a unit.</summary>
    public static DateOnly StartOf(TimeUnit unit, int number) => unit switch
    {
        TimeUnit.Day => DateOnly.FromDayNumber(number),
        TimeUnit.Week => DateOnly.FromDayNumber(number * DaysInWeek),
        TimeUnit.Month => new DateOnly((number / 12) + 1, (number % 12) + 1, 1),
        TimeUnit.Quarter => StartOf(TimeUnit.Month, number * 3),
        TimeUnit.Year => new DateOnly(number + 1, 1, 1),
        TimeUnit.Decade => new DateOnly(Math.Max(1, number * 10), 1, 1),
        _ => new DateOnly(Math.Max(1, number * 100), 1, 1),
    };
}
