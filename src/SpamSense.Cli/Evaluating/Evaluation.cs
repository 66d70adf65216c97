using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Cli.Evaluating;

/// <summary>Everything that one run of <c>spamsense evaluate</c> found out.</summary>
/// <param name="Report">The measures.</param>
/// <param name="Intervals">How sure they are.</param>
/// <param name="TrainedOn">The sources that the model was trained on.</param>
/// <param name="Mistakes">The worst mistakes; empty where nobody asked.</param>
/// <param name="ComparedWith">The folder of the old model, where there is one.</param>
/// <param name="Comparison">What changed since the old model.</param>
/// <param name="Attacks">What attacks do; empty where nobody asked.</param>
/// <param name="Languages">How many posts of each language are undecided.</param>
internal sealed record Evaluation(
    EvaluationReport Report,
    EvaluationIntervals Intervals,
    IReadOnlySet<string> TrainedOn,
    IReadOnlyList<WrongPost> Mistakes,
    string? ComparedWith,
    ModelComparison? Comparison,
    IReadOnlyList<AttackResult> Attacks,
    IReadOnlyDictionary<string, LengthBands> Languages);
