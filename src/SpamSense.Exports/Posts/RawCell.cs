using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Posts;

/// <summary>A value as it is written in a file, and how it is read.</summary>
internal readonly ref struct RawCell
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly bool _isJson;
    private readonly bool _hasDoubledQuotes;

    private RawCell(ReadOnlySpan<byte> bytes, bool isJson, bool hasDoubledQuotes)
    {
        _bytes = bytes;
        (_isJson, _hasDoubledQuotes) = (isJson, hasDoubledQuotes);
    }

    /// <summary>The most bytes that the value has.</summary>
    public int Length => _bytes.Length;

    /// <summary>What stands between the quotes of a JSON string.</summary>
    public static RawCell OfJson(ReadOnlySpan<byte> json) => new(json, isJson: true, hasDoubledQuotes: false);

    /// <summary>What stands between the quotes of a field of a table.</summary>
    public static RawCell OfField(ReadOnlySpan<byte> field, bool hasDoubledQuotes) => new(field, isJson: false, hasDoubledQuotes);

    /// <summary>Writes the value.</summary>
    /// <returns>How many bytes it has.</returns>
    public int CopyTo(Span<byte> target) => _isJson ? JsonText.Decode(_bytes, target) : FieldText.Copy(_bytes, _hasDoubledQuotes, target);
}
