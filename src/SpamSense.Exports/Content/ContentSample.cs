namespace SpamSense.Exports.Content;

/// <summary>The beginning of a content, to find out what it is.</summary>
internal sealed class ContentSample
{
    private const int Length = 64 * 1024;

    // The first of JSON Lines has to be seen as a whole to know its keys.
    private const int MaxLength = 4 * 1024 * 1024;

    public ContentSample(ContentSource source)
    {
        var length = Length;
        var bytes = source.Stream.Peek(length);
        while (bytes.Length == length && length < MaxLength && bytes[0] is (byte)'{' or (byte)'[' && !bytes.Contains((byte)'\n'))
        {
            length *= 2;
            bytes = source.Stream.Peek(length);
        }

        Bytes = bytes.ToArray();
        IsWhole = bytes.Length < length;
    }

    /// <summary>Takes a beginning that was made from one.</summary>
    public ContentSample(byte[] bytes, bool isWhole) => (Bytes, IsWhole) = (bytes, isWhole);

    public byte[] Bytes { get; }

    /// <summary>Whether there is nothing behind it.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether there is nothing but spaces and line ends in it.</summary>
    public bool IsBlank => IsWhole && Bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
