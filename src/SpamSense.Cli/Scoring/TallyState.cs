namespace SpamSense.Cli.Scoring;

/// <summary>What a checkpoint keeps of a <see cref="ScoreTally"/>.</summary>
/// <param name="Count">How many posts with a text were scored.</param>
/// <param name="Blank">How many have none.</param>
/// <param name="Monetization">How many are monetization.</param>
/// <param name="Undecided">How many are undecided.</param>
/// <param name="Intents">How many have each intent.</param>
/// <param name="Labels">How many have each original label and each orientation.</param>
/// <param name="MostMonetized">The examples of the first kind, best first; the others likewise.</param>
/// <param name="MostRelational">Those of the second kind.</param>
/// <param name="ClosestCalls">Those of the third kind.</param>
internal sealed record TallyState(
    long Count,
    long Blank,
    long Monetization,
    long Undecided,
    IReadOnlyList<long> Intents,
    IReadOnlyList<long> Labels,
    IReadOnlyList<Example> MostMonetized,
    IReadOnlyList<Example> MostRelational,
    IReadOnlyList<Example> ClosestCalls);
