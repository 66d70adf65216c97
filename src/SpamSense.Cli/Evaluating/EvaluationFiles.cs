using System.Text;
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

    public void Write(Evaluation evaluation)
    {
        if (_report is not null)
        {
            if (_isJson)
            {
                EvaluationJson.Write(_report.Stream, evaluation);
            }
            else
            {
                _report.Stream.Write(Encoding.UTF8.GetBytes(EvaluationMarkdown.Of(evaluation)));
            }

            _report.Complete();
        }

        if (_diagram is not null)
        {
            _diagram.Stream.Write(Encoding.UTF8.GetBytes(ReliabilityDiagram.Of(evaluation.Report)));
            _diagram.Complete();
        }
    }

    public void Dispose()
    {
        _report?.Dispose();
        _diagram?.Dispose();
    }
}
