using System.Globalization;

namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>A part of a command line, or of the tool, that results depend on.</summary>
/// <param name="Name">How a message calls it.</param>
/// <param name="Value">What it was, as text; <see langword="null"/> when it was not given.</param>
internal sealed record CheckpointOption(string Name, string? Value)
{
    /// <summary>All that the bytes of a result depend on beside the inputs. The number of threads is not among it.</summary>
    public static IReadOnlyList<CheckpointOption> All(ScoreRequest request, string modelSha256) =>
    [
        new("the version of spamsense", ToolVersion.Value),
        new("the model", modelSha256),
        new("--output", request.Output),
        new("--output-format", request.OutputFormat?.ToString()),
        new("--format", request.Format?.ToString()),
        new("--text-column", request.TextColumn),
        new("--delimiter", request.Delimiter?.ToString()),
        new("--table", request.Table),
        new("--sql", request.Query),
        new("--threshold", request.Threshold.ToString(CultureInfo.InvariantCulture)),
        new("--top", request.Top.ToString(CultureInfo.InvariantCulture)),
        new("--spreadsheet-safe", request.SpreadsheetSafe ? "yes" : null),
        new("--where", request.Where),
        new("--shard", request.Shard?.ToString()),
    ];
}
