using System.Text;
using System.Text.Json;

namespace SpamSense.Exports.Writing;

/// <summary>A verdict in the words of <see cref="ScoreColumns"/>; used again for every record.</summary>
internal sealed class ScoreCells
{
    /// <summary>The names of the columns as JSON has them.</summary>
    public static readonly JsonEncodedText[] JsonNames = [.. ScoreColumns.All.Select(static name => JsonEncodedText.Encode(name))];

    private const int DecimalsFactor = 10_000;

    private static readonly byte[][] Orientations = ["relationship"u8.ToArray(), "monetization"u8.ToArray(), "undecided"u8.ToArray()];
    private static readonly byte[][] Intents = [.. Enum.GetValues<Intent>().Select(static intent => Encoding.UTF8.GetBytes(intent.ToName()))];

    private readonly byte[][] _columns = [[], "0.0000"u8.ToArray(), [], "0.0000"u8.ToArray()];

    /// <summary>What stands in a column.</summary>
    /// <param name="column">The place of the column in <see cref="ScoreColumns.All"/>.</param>
    public ReadOnlySpan<byte> this[int column] => _columns[column];

    /// <summary>Whether what stands in a column is a name and no number.</summary>
    public static bool IsName(int column) => column is 0 or 2;

    /// <summary>A cell that shows what stands in a column until the next verdict.</summary>
    public Cell Cell(int column) => new(_columns[column], 0, _columns[column].Length, CellState.Plain);

    /// <summary>Goes to another verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A probability is not within 0 to 1.</exception>
    public void Set(Classification classification)
    {
        _columns[0] = Orientations[(int)classification.Orientation];
        Format(classification.MonetizationProbability, _columns[1]);
        _columns[2] = Intents[(int)classification.Intent];
        Format(classification.IntentProbability, _columns[3]);
    }

    private static void Format(float probability, byte[] target)
    {
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number from 0 to 1.");
        }

        // A double holds the product exactly, and halves go to the even side: the digits that "F4" gives.
        var rest = (int)Math.Round(probability * (double)DecimalsFactor);
        for (var i = target.Length - 1; i > 1; i--)
        {
            target[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        target[0] = (byte)('0' + rest);
    }
}
