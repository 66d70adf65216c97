using System.Text.Json;
using Spectre.Console;

namespace SpamSense.Cli.Evaluating;

/// <summary>What a run of <c>spamsense evaluate</c> found out, whatever it measured.</summary>
internal interface IEvaluationReport
{
    void Show(IAnsiConsole screen);

    /// <summary>Writes the members of one object.</summary>
    void WriteJson(Utf8JsonWriter json);

    string ToMarkdown();

    /// <summary>The reliability diagram, of those that have one.</summary>
    string ToDiagram() => throw new NotSupportedException();
}
