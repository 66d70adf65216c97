namespace SpamSense.Cli.Working;

/// <summary>What the user asked <c>spamsense worker</c> for.</summary>
internal sealed record WorkerRequest
{
    public WorkerFormat Format { get; init; }

    public string? TextColumn { get; init; }

    public string? IdColumn { get; init; }

    public bool VerdictOnly { get; init; }

    public bool HasChunkHeaders { get; init; }

    public double Threshold { get; init; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    /// <summary>How many threads to use; 0 means one for each processor.</summary>
    public int Threads { get; init; }
}
