using System.Buffers.Binary;
using System.Text;

namespace SpamSense.Exports.Archives;

/// <summary>
/// Finds the files of a zip archive that has lost its end, and with it the list of them, by what stands in front of each
/// (APPNOTE.TXT, 4.3.7). A download that broke off after nine of ten gigabytes has most of its posts.
/// </summary>
internal sealed class ZipSalvage(Stream archive)
{
    private const int HeaderLength = 30;
    private const int DescriptorLength = 16;
    private const int WindowLength = 256 * 1024;
    private const uint Zip64 = uint.MaxValue;
    private const ushort Zip64Extra = 1;

    private static ReadOnlySpan<byte> HeaderSign => "PK\x3\x4"u8;

    private static ReadOnlySpan<byte> DescriptorSign => "PK\x7\x8"u8;

    /// <summary>The files that are packed in a way we know and not encrypted, in the order of the archive.</summary>
    public List<ZipMember> Find()
    {
        var members = new List<ZipMember>();
        var position = 0L;
        var header = new byte[HeaderLength];
        while (members.Count < ZipFileSet.MostFiles && ReadAt(position, header) == HeaderLength && header.AsSpan().StartsWith(HeaderSign))
        {
            var flags = Short(header, 6);
            var method = Short(header, 8);
            var (nameLength, extraLength) = (Short(header, 26), Short(header, 28));
            var names = new byte[nameLength + extraLength];
            if (ReadAt(position + HeaderLength, names) < names.Length)
            {
                break;
            }

            var start = position + HeaderLength + names.Length;
            var isStreamed = (flags & 8) != 0;
            var packed = isStreamed ? DistanceToDescriptor(start) : PackedLength(header, names.AsSpan(nameLength));
            var isCut = packed < 0 || start + packed > archive.Length;
            var length = isCut ? archive.Length - start : packed;
            if (method is 0 or 8 && (flags & 1) == 0)
            {
                members.Add(new ZipMember(Encoding.UTF8.GetString(names, 0, nameLength).Replace('\\', '/'), method == 8, start, length, isCut));
            }

            position = start + length + (isStreamed ? DescriptorLength : 0);
        }

        return members;
    }

    /// <summary>How far it is to the end of a file that was written before its length was known: -1 where it is cut.</summary>
    private long DistanceToDescriptor(long start)
    {
        var window = new byte[WindowLength];
        for (var position = start; ;)
        {
            var count = ReadAt(position, window);
            for (var at = 0; at < count; at++)
            {
                var found = window.AsSpan(at, count - at).IndexOf(DescriptorSign);
                if (found < 0)
                {
                    break;
                }

                at += found;
                if (count - at < DescriptorLength)
                {
                    break;
                }

                // The four bytes may stand in any packed file; with the right length behind them they do not.
                if (BinaryPrimitives.ReadUInt32LittleEndian(window.AsSpan(at + 8)) == (uint)(position + at - start))
                {
                    return position + at - start;
                }
            }

            if (count < WindowLength)
            {
                return -1;
            }

            position += count - DescriptorLength;
        }
    }

    private static long PackedLength(byte[] header, ReadOnlySpan<byte> extra)
    {
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(18));
        var isLongUnpacked = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(22)) == Zip64;
        while (packed == Zip64 && extra.Length >= 4)
        {
            var size = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            var offset = 4 + (isLongUnpacked ? 8 : 0);
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == Zip64Extra && extra.Length >= offset + 8)
            {
                var length = BinaryPrimitives.ReadInt64LittleEndian(extra[offset..]);
                return length >= 0 ? length : -1;
            }

            extra = extra[Math.Min(4 + size, extra.Length)..];
        }

        return packed;
    }

    private int ReadAt(long position, byte[] buffer)
    {
        archive.Position = position;
        return archive.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
    }

    private static ushort Short(byte[] header, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(offset));
}
