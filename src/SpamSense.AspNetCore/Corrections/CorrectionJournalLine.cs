using System.Buffers.Binary;
using System.Buffers.Text;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SpamSense.AspNetCore;

/// <summary>A record as a line: the CRC-32C of its JSON in eight hexadecimal digits, a space, the JSON, a line feed.</summary>
internal static class CorrectionJournalLine
{
    /// <summary>The longest line that is written or read, in bytes.</summary>
    internal const int MostBytes = 16 * 1024 * 1024;

    private const int ChecksumLength = 8;

    // Letters of all scripts as they are: a person may want to read them.
    private static readonly CorrectionJournalJson Json =
        new(new JsonSerializerOptions(CorrectionJournalJson.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    /// <summary>Writes a record, the line feed included.</summary>
    internal static byte[] Encode(CorrectionJournalRecord record)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(record, Json.CorrectionJournalRecord);
        var line = new byte[ChecksumLength + 1 + json.Length + 1];
        Utf8Formatter.TryFormat(ChecksumOf(json), line, out _, new('x', ChecksumLength));
        line[ChecksumLength] = (byte)' ';
        json.CopyTo(line, ChecksumLength + 1);
        line[^1] = (byte)'\n';
        return line;
    }

    /// <summary>Reads a record.</summary>
    /// <param name="line">The line without its line feed; any bytes.</param>
    /// <returns>The record, or <see langword="null"/> where the line is not one that was written here.</returns>
    internal static CorrectionJournalRecord? Decode(ReadOnlySpan<byte> line)
    {
        Span<byte> checksum = stackalloc byte[ChecksumLength];
        if (line.Length <= ChecksumLength || line[ChecksumLength] != ' ')
        {
            return null;
        }

        var json = line[(ChecksumLength + 1)..];
        Utf8Formatter.TryFormat(ChecksumOf(json), checksum, out _, new('x', ChecksumLength));
        if (!checksum.SequenceEqual(line[..ChecksumLength]))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, Json.CorrectionJournalRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }
}
