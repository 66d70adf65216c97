using System.Buffers.Binary;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>Reads the blocks of a CAR file of the first version, one after the other.</summary>
/// <param name="stream">The file, which is read byte by byte here and there.</param>
/// <param name="maxLength">The longest block that is read, in bytes; longer ones are passed over.</param>
internal sealed class CarReader(BufferedStream stream, int maxLength)
{
    private const int BufferLength = 64 * 1024;
    private const int HashLength = 32;
    private const int BitsPerByte = 7;
    private const int MaxShift = 63;

    // The name of a block in front of its hash: first version, DAG-CBOR, SHA-256, 32 bytes.
    private static readonly byte[] NameStart = [0x01, 0x71, 0x12, HashLength];

    // A map of two, the first named "roots".
    private static readonly byte[] Header = [0xA2, 0x65, .. "roots"u8];

    private readonly byte[] _one = new byte[1];
    private byte[] _buffer = new byte[BufferLength];

    /// <summary>Whether a content begins as such a file does.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> content) => content.Length > 1 && content[0] < 0x80 && content[1..].StartsWith(Header);

    /// <summary>The blocks in DAG-CBOR.</summary>
    /// <exception cref="BrokenExportException">The file is damaged or cut off; while enumerating.</exception>
    public IEnumerable<CarBlock> Blocks()
    {
        if (TryReadLength(out var header))
        {
            Skip(header);
        }

        while (TryReadLength(out var length))
        {
            if (length > maxLength)
            {
                Skip(length);
                continue;
            }

            Fill((int)length);
            if (length >= NameStart.Length + HashLength && _buffer.AsSpan().StartsWith(NameStart))
            {
                yield return new CarBlock(IdOf(_buffer), _buffer.AsMemory(NameStart.Length + HashLength, (int)length - NameStart.Length - HashLength));
            }
        }
    }

    /// <summary>The name of a block, as other blocks have it; null for a name of another kind.</summary>
    /// <param name="link">The bytes of the link; they begin with a zero.</param>
    public static UInt128? IdOf(ReadOnlyMemory<byte> link) =>
        link.Length == 1 + NameStart.Length + HashLength && link.Span[1..].StartsWith(NameStart) ? IdOf(link.Span[1..]) : null;

    private static UInt128 IdOf(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt128BigEndian(name[NameStart.Length..]);

    private bool TryReadLength(out long length)
    {
        length = 0;
        var shift = 0;
        for (; shift < MaxShift && stream.Read(_one) > 0; shift += BitsPerByte)
        {
            length |= (long)(_one[0] & 0x7F) << shift;
            if (_one[0] < 0x80)
            {
                return true;
            }
        }

        // A file ends before a length, not within one.
        return shift == 0 ? false : throw new BrokenExportException(0, UnreadableReason.Cut);
    }

    private void Fill(int length)
    {
        if (_buffer.Length < length)
        {
            _buffer = new byte[Math.Max(length, _buffer.Length * 2)];
        }

        if (stream.ReadAtLeast(_buffer.AsSpan(0, length), length, throwOnEndOfStream: false) < length)
        {
            throw new BrokenExportException(0, UnreadableReason.Cut);
        }
    }

    private void Skip(long length)
    {
        while (length > 0)
        {
            var piece = (int)Math.Min(length, _buffer.Length);
            Fill(piece);
            length -= piece;
        }
    }
}
