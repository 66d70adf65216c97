using System.Globalization;

namespace SpamSense.Exports.Writing;

/// <summary>A verdict in the words of <see cref="ScoreColumns"/>.</summary>
internal readonly ref struct Score
{
    /// <summary>The room that the digits of both probabilities need.</summary>
    public const int RoomLength = 2 * ProbabilityLength;

    // 0.0000
    private const int ProbabilityLength = 6;

    private readonly string _orientation;
    private readonly string _intent;
    private readonly ReadOnlySpan<char> _monetizationProbability;
    private readonly ReadOnlySpan<char> _intentProbability;

    /// <param name="classification">The verdict.</param>
    /// <param name="room">Where the digits are kept: <see cref="RoomLength"/> characters.</param>
    public Score(Classification classification, Span<char> room)
    {
        _orientation = classification.Orientation switch
        {
            Orientation.Monetization => "monetization",
            Orientation.Undecided => "undecided",
            _ => "relationship",
        };
        _monetizationProbability = Format(classification.MonetizationProbability, room[..ProbabilityLength]);
        _intent = classification.Intent.ToName();
        _intentProbability = Format(classification.IntentProbability, room[ProbabilityLength..]);
    }

    /// <summary>What stands in a column.</summary>
    /// <param name="column">The place of the column in <see cref="ScoreColumns.All"/>.</param>
    public ReadOnlySpan<char> this[int column] => column switch
    {
        0 => _orientation,
        1 => _monetizationProbability,
        2 => _intent,
        _ => _intentProbability,
    };

    /// <summary>Whether what stands in a column is a name and no number.</summary>
    public static bool IsName(int column) => column is 0 or 2;

    private static ReadOnlySpan<char> Format(float probability, Span<char> room)
    {
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number from 0 to 1.");
        }

        Math.Abs(probability).TryFormat(room, out _, "F4", CultureInfo.InvariantCulture);
        return room;
    }
}
