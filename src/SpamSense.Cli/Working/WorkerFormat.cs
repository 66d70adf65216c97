namespace SpamSense.Cli.Working;

/// <summary>How a worker is given posts, and gives verdicts.</summary>
internal enum WorkerFormat
{
    /// <summary>An object a line in, an object a line out.</summary>
    JsonLines = 0,

    /// <summary>An Arrow IPC stream in, an Arrow IPC stream out.</summary>
    Arrow = 1,
}
