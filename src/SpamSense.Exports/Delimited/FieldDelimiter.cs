using System.Text;

namespace SpamSense.Exports.Delimited;

/// <summary>What stands between two values, in UTF-8.</summary>
internal sealed class FieldDelimiter
{
    private readonly byte[] _bytes;

    /// <param name="delimiter">The character; null for a file of one column.</param>
    public FieldDelimiter(char? delimiter)
    {
        // A line end is no delimiter, so it stands for none; and so does half a character, which no file can hold.
        _bytes = delimiter is { } told && !char.IsSurrogate(told) ? Encoding.UTF8.GetBytes([told]) : "\n"u8.ToArray();
    }

    public byte First => _bytes[0];

    public int Length => _bytes.Length;

    public bool IsAt(ReadOnlySpan<byte> bytes) => bytes.StartsWith(_bytes);
}
