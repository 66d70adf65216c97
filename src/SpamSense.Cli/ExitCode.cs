namespace SpamSense.Cli;

/// <summary>How a run ended, as scripts see it.</summary>
internal static class ExitCode
{
    public const string Help =
        "0 done, 1 done but some records or files could not be read, a finding is an error, or a new model did not pass the gate, 2 could not run, 130 interrupted, 141 nobody read the output to its end";

    public const int Done = 0;

    /// <summary>Done, but some records or files could not be read (every other one is scored), a finding is an error, or a new model did not pass the gate and was not written.</summary>
    public const int DoneInPart = 1;

    /// <summary>Could not run; one sentence on standard error says what to do.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Stopped by Ctrl-C, SIGTERM or a closed terminal.</summary>
    public const int Interrupted = 130;

    /// <summary>
    /// Who read standard output went away (<c>| head -1</c>). Not 0, because not everything was written; the number is the
    /// one that a shell shows for every other tool that SIGPIPE ends.
    /// </summary>
    public const int BrokenPipe = 141;
}
