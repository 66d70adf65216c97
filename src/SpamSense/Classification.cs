using System.Globalization;

namespace SpamSense;

/// <summary>The verdict on one post.</summary>
/// <param name="Orientation">What the author put first.</param>
/// <param name="MonetizationProbability">
/// The calibrated probability, from 0 to 1, that a person who knows the definitions calls the post monetization-oriented. It means
/// little where the orientation is <see cref="Orientation.Undecided"/>.
/// Rounded to six decimals, so that it is the same number on every processor.
/// </param>
public readonly record struct Classification(Orientation Orientation, float MonetizationProbability)
{
    internal static Classification Of(float probability, double threshold, bool isUndecided) => new(
        isUndecided ? Orientation.Undecided : probability >= threshold ? Orientation.Monetization : Orientation.Relationship, probability);

    /// <summary>
    /// The verdict in words, for example <c>Monetization (97.3 %)</c>: the probability of the orientation that is named first. A text in a
    /// language that the model does not know is <c>Undecided</c>, and no more.
    /// </summary>
    public override string ToString()
    {
        if (Orientation == Orientation.Undecided)
        {
            return nameof(Orientation.Undecided);
        }

        var probability = Orientation == Orientation.Monetization ? MonetizationProbability : 1 - MonetizationProbability;
        return string.Create(CultureInfo.InvariantCulture, $"{Orientation} ({probability * 100:0.0} %)");
    }
}
