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
            // Up to here nothing but the file was unpacked, so that all of it counts even if it is cut.
            if (!_marked.IsMarkGiven && _gzip.Read(buffer) is var count and > 0)
            {
                return count;
            }

            _marked.IsMarkGiven = true;
            // Padding behind the last member is passed over, and then the mark is never asked for.
            IsCut = !EndsWithMark() && _marked.IsMarkRead;
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

    private bool EndsWithMark()
    {
        var tail = new byte[EndMark.Length + 1];
        var length = 0;
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

        /// <summary>Whether the member behind the file is given, which must not be before the file is unpacked.</summary>
        public bool IsMarkGiven { get; set; }

        public bool IsMarkRead => _markRead > 0;

        public override int Read(Span<byte> buffer)
        {
            if (!IsMarkGiven)
            {
                return packed.Read(buffer);
            }

            var rest = EndMember.AsSpan(_markRead);
            var taken = Math.Min(rest.Length, buffer.Length);
            rest[..taken].CopyTo(buffer);
            _markRead += taken;
            return taken;
        }
    }
}
