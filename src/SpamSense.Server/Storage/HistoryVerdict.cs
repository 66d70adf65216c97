namespace SpamSense.Server.Storage;

/// <summary>What was said of a comment.</summary>
/// <param name="Decision">What was done with it.</param>
/// <param name="Floor">What of that does not hang on the thresholds.</param>
/// <param name="Orientation">What its author put first.</param>
/// <param name="Probability">The probability of monetization, from 0 to 1.</param>
/// <param name="Intent">What its author wants in particular.</param>
internal readonly record struct HistoryVerdict(Decision Decision, DecisionFloor Floor, Orientation Orientation, float Probability, Intent Intent);
