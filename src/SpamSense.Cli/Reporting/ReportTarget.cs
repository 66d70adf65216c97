using SpamSense.Cli.Globbing;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Reporting;

/// <summary>Where a report goes.</summary>
internal static class ReportTarget
{
    private const string Name = "report.html";

    /// <summary>The name of the file to write: as told, or beside the only input, or in the current folder.</summary>
    public static string Of(ReportRequest request) =>
        request.Output ?? (request.Files is [var file] && file != InputNames.StandardStream && !Glob.IsPattern(file) ? Beside(file) : Name);

    /// <summary><c>comments.csv.gz</c> gets <c>comments.report.html</c>, and a folder gets it beside itself, unless it has no name, as <c>.</c> has none.</summary>
    private static string Beside(string input)
    {
        var path = Path.TrimEndingDirectorySeparator(input);
        var name = Path.GetFileName(path);
        if (Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".ZST")
        {
            name = Path.GetFileNameWithoutExtension(name);
        }

        return Path.GetFileNameWithoutExtension(name).Trim('.') is { Length: > 0 } stem ? Path.Combine(Path.GetDirectoryName(path) ?? "", $"{stem}.{Name}") : Name;
    }
}
