using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>A post to which two models give different probabilities.</summary>
/// <param name="Post">The post and its label.</param>
/// <param name="Before">The probability that the old model gave.</param>
/// <param name="After">The probability that the new model gives.</param>
/// <param name="IsMonetizationBefore">Whether the old model called it monetization.</param>
/// <param name="IsMonetizationAfter">Whether the new model does.</param>
public sealed record ChangedPost(LabelledPost Post, double Before, double After, bool IsMonetizationBefore, bool IsMonetizationAfter)
{
    /// <summary>Whether the verdict is another one.</summary>
    public bool ChangedSides => IsMonetizationBefore != IsMonetizationAfter;
}
