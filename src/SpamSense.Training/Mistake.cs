namespace SpamSense.Training;

/// <summary>A post of our own corpus on which a model that had not seen its source was wrong.</summary>
/// <param name="Text">The text; ours to show.</param>
/// <param name="Orientation">The label.</param>
/// <param name="Probability">The probability of monetization that the model gave.</param>
public sealed record Mistake(string Text, Orientation Orientation, double Probability);
