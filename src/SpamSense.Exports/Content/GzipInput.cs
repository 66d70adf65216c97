using System.IO.Compression;

namespace SpamSense.Exports.Content;

/// <summary>Unpacks gzip, and knows at the end whether the file was whole.</summary>
/// <remarks>
/// <see cref="GZipStream"/> takes a file that is cut off for one that ends (measured with .NET 10.0). So a small gzip
/// member is put behind the file: it unpacks to itself if, and only if, everything before it was complete.
/// </remarks>
internal sealed class GzipInput : PackedInput
{
    private static readonly byte[] EndMark = "SpamSense: the gzip file before this was complete"u8.ToArray();
    private static readonly byte[] EndMember = Pack(EndMark);

    private readonly MarkedStream _marked;
    private readonly GZipStream _gzip;
    private bool _ended;

    public GzipInput(Stream packed)
    {
        _marked = new MarkedStream(packed);
        _gzip = new GZipStream(_marked, CompressionMode.Decompress);
    }

    public override string Packing => "gzip";

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            var count = _gzip.Read(buffer);
            if (!_marked.IsMarkRead && count > 0)
            {
                return count;
            }

            IsCut = _marked.IsMarkRead && !EndsWithMark(buffer[..count]);
        }
        catch (InvalidDataException)
        {
            IsCut = true;
        }

        _ended = true;
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool EndsWithMark(ReadOnlySpan<byte> first)
    {
        var tail = new byte[EndMark.Length + 1];
        var length = Math.Min(first.Length, tail.Length);
        first[..length].CopyTo(tail);
        while (length < tail.Length && _gzip.Read(tail.AsSpan(length)) is var count and > 0)
        {
            length += count;
        }

        return tail.AsSpan(0, length).SequenceEqual(EndMark);
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private sealed class MarkedStream(Stream packed) : ReadOnlyStream
    {
        private int _markRead;
        private bool _packedEnded;

        public bool IsMarkRead => _markRead > 0;

        public override int Read(Span<byte> buffer)
        {
            if (!_packedEnded && packed.Read(buffer) is var count and > 0)
            {
                return count;
            }

            _packedEnded = true;
            var rest = EndMember.AsSpan(_markRead);
            var taken = Math.Min(rest.Length, buffer.Length);
            rest[..taken].CopyTo(buffer);
            _markRead += taken;
            return taken;
        }
    }
}
