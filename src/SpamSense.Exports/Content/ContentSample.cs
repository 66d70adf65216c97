using System.Text;

namespace SpamSense.Exports.Content;

/// <summary>The beginning of a content, to find out what it is.</summary>
internal sealed class ContentSample
{
    public ContentSample(ContentSource source)
    {
        Bytes = source.Stream.Peek(ContentSource.SampleLength).ToArray();
        IsWhole = Bytes.Length < ContentSource.SampleLength;
    }

    public byte[] Bytes { get; }

    /// <summary>Whether there is nothing behind it.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether there is nothing but spaces and line ends in it.</summary>
    public bool IsBlank => IsWhole && Bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0;

    public string Text => Encoding.UTF8.GetString(Bytes);
}
