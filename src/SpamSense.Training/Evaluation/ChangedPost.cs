using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>A post to which two models give different probabilities.</summary>
/// <param name="Post">The post and its label.</param>
/// <param name="Before">The probability that the old model gave.</param>
/// <param name="After">The probability that the new model gives.</param>
/// <param name="ChangedSides">Whether the verdict is another one.</param>
public sealed record ChangedPost(LabelledPost Post, double Before, double After, bool ChangedSides);
