namespace SpamSense.Training.Evaluation;

/// <summary>A labelled post beside the probability that a model gave it.</summary>
/// <param name="Id">The post.</param>
/// <param name="Source">The source of the post.</param>
/// <param name="IsMonetization">The label.</param>
/// <param name="Probability">The calibrated probability of monetization, 0 to 1.</param>
/// <param name="HasLink">Whether the text holds a link, for the baseline that knows nothing else.</param>
/// <param name="IsUndecided">Whether the text was found to be in a language that the model does not know. Nobody is accused of what cannot be read, so it is not called monetization.</param>
public sealed record JudgedPost(string Id, string Source, bool IsMonetization, double Probability, bool HasLink, bool IsUndecided = false)
{
    /// <summary>Whether the verdict is monetization.</summary>
    /// <param name="threshold">The probability from which it is.</param>
    public bool IsCalledMonetization(double threshold) => !IsUndecided && Probability >= threshold;
}
