using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Working;

/// <summary>A stream to write to that can be told to keep nothing for a while.</summary>
internal sealed class MutedStream(Stream inner) : ForwardStream
{
    /// <summary>Whether what is written is dropped.</summary>
    public bool IsMuted { get; set; }

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!IsMuted)
        {
            inner.Write(buffer);
        }
    }

    public override void Flush() => inner.Flush();
}
