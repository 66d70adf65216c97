using SpamSense.Cli.Streams;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>What the user asked <c>spamsense analyze</c> for.</summary>
internal sealed record AnalyzeRequest
{
    public required IReadOnlyList<string> Files { get; init; }

    public string? Output { get; init; }

    public ReportFormat? Format { get; init; }

    public InputFormat? InputFormat { get; init; }

    public string? TextColumn { get; init; }

    public char? Delimiter { get; init; }

    /// <summary>The table of an SQLite database.</summary>
    public string? Table { get; init; }

    /// <summary>The least severity that is shown.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Info;

    public string? Configuration { get; init; }

    public string? Preset { get; init; }

    /// <summary>The files of assemblies with analyzers.</summary>
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    /// <summary>How many threads analyze; 0 means one for each processor.</summary>
    public int Threads { get; init; }

    public bool ShowsSuppressed { get; init; }

    /// <summary>Whether posts are also compared with each other.</summary>
    public bool ComparesPosts { get; init; } = true;

    public bool ShowsSummary { get; init; }

    /// <summary>Which fixes to make, by their keys; empty means all that are not on request, <see langword="null"/> none.</summary>
    public IReadOnlyList<string>? FixKeys { get; init; }

    public bool Quiet { get; init; }

    public bool ShowsProgress => !Quiet;

    /// <summary>Whether a summary follows: below a report for people, beside a report in a file, and where it was asked for.</summary>
    public bool ShowsSummaryAfter(ReportFormat format) => !Quiet && (ShowsSummary || format == ReportFormat.Rich || !WritesToStandardOutput);

    public bool WritesToStandardOutput => Output is null or InputNames.StandardStream;
}
