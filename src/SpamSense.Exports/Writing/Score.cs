using System.Globalization;

namespace SpamSense.Exports.Writing;

/// <summary>A verdict in the words of <see cref="ScoreColumns"/>.</summary>
internal readonly ref struct Score
{
    /// <summary>The length of every probability: <c>0.0000</c>.</summary>
    public const int ProbabilityLength = 6;

    /// <param name="classification">The verdict.</param>
    /// <param name="room">Where the digits are kept: <see cref="ProbabilityLength"/> characters.</param>
    public Score(Classification classification, Span<char> room)
    {
        var probability = classification.MonetizationProbability;
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(classification), probability, "A probability is a number from 0 to 1.");
        }

        Orientation = classification.Orientation switch
        {
            SpamSense.Orientation.Monetization => "monetization",
            SpamSense.Orientation.Undecided => "undecided",
            _ => "relationship",
        };
        Math.Abs(probability).TryFormat(room, out _, "F4", CultureInfo.InvariantCulture);
        Probability = room;
    }

    public string Orientation { get; }

    public ReadOnlySpan<char> Probability { get; }
}
