using System.Globalization;

namespace SpamSense;

/// <summary>The verdict on one post.</summary>
/// <param name="Orientation">What the author put first.</param>
/// <param name="MonetizationProbability">
/// The calibrated probability, from 0 to 1, that a person who knows the definitions calls the post monetization-oriented. Rounded to
/// six decimals, so that it is the same number on every processor. It means little where the orientation is
/// <see cref="Orientation.Undecided"/>.
/// </param>
public readonly record struct Classification(Orientation Orientation, float MonetizationProbability)
{
    /// <summary>
    /// The most likely intent among those of <see cref="Orientation"/>; <see cref="Intent.Unknown"/> where the orientation is undecided or known from
    /// a site's moderators alone, and unless <see cref="SpamClassifierOptions.Intents"/> is on and the model came with one for intents.
    /// </summary>
    public Intent Intent { get; init; }

    /// <summary>
    /// The probability of <see cref="Intent"/>, from 0 to 1: that of its orientation times that of the intent among those of the orientation.
    /// Rounded to six decimals; 0 where the intent is unknown.
    /// </summary>
    public float IntentProbability { get; init; }

    internal static Classification Of(float probability, double threshold, bool isUndecided = false) => new(
        isUndecided ? Orientation.Undecided : probability >= threshold ? Orientation.Monetization : Orientation.Relationship, probability);

    /// <summary>The probability of the orientation that the verdict names; it names none where it is undecided.</summary>
    internal float OrientationProbability => Orientation == Orientation.Monetization ? MonetizationProbability : 1 - MonetizationProbability;

    /// <summary>
    /// The verdict in words, for example <c>Monetization (97.3 %)</c>: the probability of the orientation that is named first. A text in a
    /// language that the model does not know is <c>Undecided</c>, and no more.
    /// </summary>
    public override string ToString() => Orientation == Orientation.Undecided
        ? nameof(Orientation.Undecided)
        : string.Create(CultureInfo.InvariantCulture, $"{Orientation} ({OrientationProbability * 100:0.0} %)");
}
