using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>What the user asked <c>spamsense score</c> for.</summary>
internal sealed record ScoreRequest
{
    public const int DefaultTop = 5;

    /// <summary>The name that stands for standard input or standard output.</summary>
    public const string StandardStream = InputNames.StandardStream;

    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    public RecordFormat? OutputFormat { get; init; }

    public RecordFormat? Format { get; init; }

    public string? TextColumn { get; init; }

    public char? Delimiter { get; init; }

    /// <summary>The table of an SQLite database.</summary>
    public string? Table { get; init; }

    /// <summary>A query to an SQLite database.</summary>
    public string? Query { get; init; }

    public double Threshold { get; init; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    public int Top { get; init; } = DefaultTop;

    public bool SpreadsheetSafe { get; init; }

    /// <summary>How many threads to use; 0 means one for each processor.</summary>
    public int Threads { get; init; }

    /// <summary>Whether to show where the time went.</summary>
    public bool ShowsTimings { get; init; }

    public bool Quiet { get; init; }

    public bool ShowsProgress { get; init; }

    public bool WritesToStandardOutput => Output == StandardStream;
}
