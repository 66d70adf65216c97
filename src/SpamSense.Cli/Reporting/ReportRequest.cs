using SpamSense.Cli.Streams;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting;

/// <summary>What the user asked <c>spamsense report</c> for.</summary>
internal sealed record ReportRequest
{
    /// <summary>How many posts each list shows unless told.</summary>
    public const int DefaultTop = 8;

    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The file to write; <see langword="null"/> for one whose name follows from the input.</summary>
    public string? Output { get; init; }

    /// <summary>The title of the page; <see langword="null"/> for the names of the inputs.</summary>
    public string? Title { get; init; }

    /// <summary>The date that the page shows as its own; <see langword="null"/> for none, so that the same input gives the same bytes.</summary>
    public string? Date { get; init; }

    public string? TextColumn { get; init; }

    public RecordFormat? Format { get; init; }

    public char? Delimiter { get; init; }

    /// <summary>The probability from which a post is called monetization.</summary>
    public double Threshold { get; init; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    /// <summary>How many posts each list shows.</summary>
    public int Top { get; init; } = DefaultTop;

    /// <summary>A configuration file to read instead of those around the inputs.</summary>
    public string? Configuration { get; init; }

    /// <summary>How many threads analyze; 0 means one for each processor.</summary>
    public int Threads { get; init; }

    public bool Quiet { get; init; }

    public bool ShowsProgress => !Quiet;

    public bool WritesToStandardOutput => Output == InputNames.StandardStream;
}
