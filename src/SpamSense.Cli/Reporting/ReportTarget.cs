using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Reporting;

/// <summary>Where a report goes.</summary>
internal static class ReportTarget
{
    private const string Name = "report.html";

    /// <summary>The name of the file to write: as told, or beside the only input, or in the current folder.</summary>
    /// <exception cref="CommandFailureException">It would replace an input.</exception>
    public static string Of(ReportRequest request)
    {
        var target = request.Output ?? (request.Files is [var file] && file != InputNames.StandardStream ? Beside(file) : Name);
        OutputTarget.Check(target, request.Files);
        return target;
    }

    /// <summary><c>comments.csv.gz</c> gets <c>comments.report.html</c>.</summary>
    private static string Beside(string file)
    {
        var name = Path.GetFileName(file);
        if (Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".ZST")
        {
            name = Path.GetFileNameWithoutExtension(name);
        }

        return Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(name)}.{Name}");
    }
}
