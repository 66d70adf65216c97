namespace SpamSense.Server;

/// <summary>How a run ended, as scripts and service managers see it.</summary>
internal static class ExitCode
{
    public const string Help = "0 done, or stopped as it was told to, 2 could not run";

    public const int Done = 0;

    /// <summary>Could not run; one sentence on standard error says what to do.</summary>
    public const int CouldNotRun = 2;
}
