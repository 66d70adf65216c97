using SpamSense.Exports.Content;

namespace SpamSense.Exports.Platforms.LinkedIn;

/// <summary>
/// Turns the quotes that LinkedIn escapes by a backslash into doubled ones, as it writes others in the same file. No byte more or less:
/// the backslash becomes the second quote.
/// </summary>
internal sealed class LinkedInQuotes
{
    /// <summary>How far behind a backslash one has to see: a quote, a line end and the beginning of a record.</summary>
    public const int Ahead = 10;

    private static readonly byte[][] Headers = ["Date,Link,Message"u8.ToArray(), "Date,ShareLink,ShareCommentary"u8.ToArray()];

    private bool _isQuoted;
    private bool _isFieldStart = true;

    /// <summary>Whether a content begins as LinkedIn's tables do.</summary>
    public static bool MayBeIn(ContentSample sample) => Array.Exists(Headers, header => sample.Bytes.AsSpan().StartsWith(header));

    /// <summary>The same beginning with doubled quotes.</summary>
    public static ContentSample Mend(ContentSample sample)
    {
        var bytes = sample.Bytes.ToArray();
        new LinkedInQuotes().Mend(bytes, isEnd: true);
        return new ContentSample(bytes, sample.IsWhole);
    }

    /// <summary>Mends the next bytes where they stand.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    /// <returns>How many are done; the others have to be there again, with more behind them.</returns>
    public int Mend(Span<byte> bytes, bool isEnd)
    {
        var position = 0;
        while (position < bytes.Length && (isEnd || bytes.Length - position > Ahead))
        {
            position += _isQuoted ? MendQuoted(bytes[position..]) : Pass(bytes[position]);
        }

        return position;
    }

    private int Pass(byte one)
    {
        _isQuoted = _isFieldStart && one == '"';
        _isFieldStart = one is (byte)',' or (byte)'\r' or (byte)'\n';
        return 1;
    }

    private int MendQuoted(Span<byte> bytes)
    {
        switch (bytes)
        {
            case [(byte)'\\', (byte)'"', .. var rest] when !EndsRecord(rest):
                bytes[0] = (byte)'"';
                return 2;
            case [(byte)'\\', (byte)'\\', (byte)'"', ..] or [(byte)'"', (byte)'"', ..]:
                return 2;
            case [(byte)'"', ..]:
                (_isQuoted, _isFieldStart) = (false, false);
                return 1;
            default:
                return 1;
        }
    }

    /// <summary>Whether a record begins behind the quote: then the backslash was the last character of a text.</summary>
    private static bool EndsRecord(ReadOnlySpan<byte> rest) => rest switch
    {
        [] or [(byte)'\n'] or [(byte)'\r', (byte)'\n'] => true,
        [(byte)'\n', .. var line] => BeginsRecord(line),
        [(byte)'\r', (byte)'\n', .. var line] => BeginsRecord(line),
        _ => false,
    };

    // A date, or none and an address.
    private static bool BeginsRecord(ReadOnlySpan<byte> line) =>
        line.StartsWith(",http"u8) || (line.Length >= 5 && line[..4].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && line[4] == '-');
}
