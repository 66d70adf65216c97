using System.Text;
using System.Text.Json;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Evaluating;

/// <summary>The files that an evaluation was asked for. They are opened before anything is measured, and appear whole or not at all.</summary>
internal sealed class EvaluationFiles : IDisposable
{
    private readonly OutputFile? _report;
    private readonly OutputFile? _diagram;
    private readonly bool _isJson;

    /// <param name="report">The name of the report, by which its format goes, or <see langword="null"/>.</param>
    /// <param name="diagram">The name of the reliability diagram, or <see langword="null"/>.</param>
    public EvaluationFiles(string? report, string? diagram)
    {
        _isJson = report is not null && IsJson(report);
        _report = report is null ? null : OutputFile.Open(report);
        try
        {
            _diagram = diagram is null ? null : OutputFile.Open(diagram);
        }
        catch
        {
            _report?.Dispose();
            throw;
        }
    }

    public static bool IsJson(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    public static bool IsImage(string name) => name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    public void Write(IEvaluationReport report)
    {
        if (_report is not null)
        {
            if (_isJson)
            {
                WriteJson(_report.Stream, report);
            }
            else
            {
                _report.Stream.Write(Encoding.UTF8.GetBytes(report.ToMarkdown()));
            }

            _report.Complete();
        }

        if (_diagram is not null)
        {
            _diagram.Stream.Write(Encoding.UTF8.GetBytes(report.ToDiagram()));
            _diagram.Complete();
        }
    }

    private static void WriteJson(Stream stream, IEvaluationReport report)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            report.WriteJson(json);
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    public void Dispose()
    {
        _report?.Dispose();
        _diagram?.Dispose();
    }
}
