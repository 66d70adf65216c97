using System.Text.Json;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;
using Spectre.Console;

namespace SpamSense.Cli.Evaluating;

/// <summary>Everything that one run of <c>spamsense evaluate</c> found out.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Report">The measures.</param>
/// <param name="Intervals">How sure they are.</param>
/// <param name="TrainedOn">The sources that the model was trained on.</param>
/// <param name="Mistakes">The worst mistakes; empty where nobody asked.</param>
/// <param name="ComparedWith">The folder of the old model, where there is one.</param>
/// <param name="Comparison">What changed since the old model.</param>
/// <param name="Attacks">What attacks do; empty where nobody asked.</param>
/// <param name="Languages">How many posts of each language are undecided.</param>
internal sealed record Evaluation(
    string Title,
    EvaluationReport Report,
    EvaluationIntervals Intervals,
    IReadOnlySet<string> TrainedOn,
    IReadOnlyList<WrongPost> Mistakes,
    string? ComparedWith,
    ModelComparison? Comparison,
    IReadOnlyList<AttackResult> Attacks,
    IReadOnlyDictionary<string, LengthBands> Languages) : IEvaluationReport
{
    public void Show(IAnsiConsole screen) => EvaluationView.Write(screen, this);

    public void WriteJson(Utf8JsonWriter json) => EvaluationJson.Write(json, this);

    public string ToMarkdown() => EvaluationMarkdown.Of(this);

    public string ToDiagram() => ReliabilityDiagram.Of(Report);
}
