namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>What is kept of few keys only, as it takes room.</summary>
internal sealed class KeyDetail
{
    /// <summary>As many bins as a threshold has steps.</summary>
    public ScoreHistogram Scores { get; } = new(ReportData.Steps);

    public Timeline Timeline { get; } = new();
}
