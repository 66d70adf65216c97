namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>What one bin of the time line spans.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
