using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SpamSense.Cli.Sarif;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>Which report a command line asks for.</summary>
internal static class ReportTarget
{
    private static readonly JavaScriptEncoder Encoder = CreateEncoder();
    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };
    private static readonly JsonWriterOptions Indented = new() { Encoder = Encoder, Indented = true, NewLine = "\n", IndentSize = 1 };

    /// <summary>The format: as told, else by the name of the output, else by whether a person reads standard output.</summary>
    /// <exception cref="CommandFailureException">The name says nothing, or the output is an input.</exception>
    public static ReportFormat Format(AnalyzeRequest request)
    {
        if (request.Output is { } target)
        {
            OutputTarget.Check(target, request.Files);
        }

        if (request.Format is { } asked)
        {
            return asked;
        }

        if (request.WritesToStandardOutput)
        {
            return Console.IsOutputRedirected ? ReportFormat.Text : ReportFormat.Rich;
        }

        return Path.GetExtension(request.Output!).ToUpperInvariant() switch
        {
            ".SARIF" => ReportFormat.Sarif,
            ".JSON" when request.Output!.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase) => ReportFormat.Sarif,
            ".JSONL" or ".NDJSON" => ReportFormat.JsonLines,
            ".TXT" or ".LOG" => ReportFormat.Text,
            _ => throw new CommandFailureException(
                $"The name '{request.Output}' does not say which format to write; end it in .sarif, .jsonl or .txt, or add --format."),
        };
    }

    public static IAnalysisReport Create(ReportFormat format, AnalyzeRequest request, Stream stream, AnalysisTools tools)
    {
        var filter = new FindingFilter(request.Severity, request.ShowsSuppressed);
        return format switch
        {
            ReportFormat.JsonLines => new JsonLinesReport(stream, new Utf8JsonWriter(stream, Compact), filter),
            ReportFormat.Sarif => new SarifReport(new Utf8JsonWriter(stream, Indented), filter, tools, ToolVersion.Value),
            ReportFormat.Rich => new RichReport(Writer(stream, isWatched: request.WritesToStandardOutput && !Console.IsOutputRedirected), request.WritesToStandardOutput, filter, tools.Classifier),
            _ => new TextReport(Writer(stream, isWatched: false), filter),
        };
    }

    /// <summary>
    /// Letters of every script stay letters; what would move a cursor, turn a line round or be seen by nobody is escaped. .NET by
    /// itself lets the controls of direction through.
    /// </summary>
    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue).Select(static c => (char)c).Where(static c => char.GetUnicodeCategory(c) == UnicodeCategory.Format)]);
        return JavaScriptEncoder.Create(settings);
    }

    private static StreamWriter Writer(Stream stream, bool isWatched) => new(stream) { NewLine = "\n", AutoFlush = isWatched };
}
