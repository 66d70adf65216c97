namespace SpamSense.Cli.Sql;

/// <summary>What <c>spamsense sql</c> was asked for.</summary>
internal sealed record SqlRequest
{
    public const int DefaultRows = 40;

    /// <summary>The query; one statement or several.</summary>
    public required string Query { get; init; }

    /// <summary>A database file, or <see langword="null"/> for one in memory.</summary>
    public string? Database { get; init; }

    /// <summary>Where the result goes: a file, <c>-</c> for standard output, or <see langword="null"/> for a table.</summary>
    public string? Output { get; init; }

    /// <summary>The format to write, where the name of the output does not say.</summary>
    public QueryFormat? OutputFormat { get; init; }

    /// <summary>How many rows a table shows.</summary>
    public int Rows { get; init; } = DefaultRows;

    /// <summary>How many threads DuckDB may use; 0 means one for each processor.</summary>
    public int Threads { get; init; }

    /// <summary>How much memory DuckDB may use, in bytes; <see langword="null"/> means half of what there is.</summary>
    public long? Memory { get; init; }

    public double Threshold { get; init; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    public bool Quiet { get; init; }

    public bool ShowsProgress { get; init; }

    public bool WritesToStandardOutput => Output == Streams.InputNames.StandardStream;
}
