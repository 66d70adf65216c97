using SpamSense.Exports.Content;

namespace SpamSense.Exports.Archives;

/// <summary>A part of a stream, which is disposed with it.</summary>
internal sealed class PartStream : ReadOnlyStream
{
    private readonly Stream _whole;
    private long _rest;

    public PartStream(Stream whole, long start, long length)
    {
        (_whole, _rest) = (whole, length);
        whole.Position = start;
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _whole.Read(buffer[..(int)Math.Min(buffer.Length, _rest)]);
        _rest -= count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _whole.Dispose();
        }

        base.Dispose(disposing);
    }
}
