using System.Buffers.Binary;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Parquet;

/// <summary>Looks at the end of a file before the library does, which trusts what stands there.</summary>
internal static class ParquetFooter
{
    private const int MagicLength = 4;
    private const int TailLength = sizeof(int) + MagicLength;
    private const int MaxLength = 256 * 1024 * 1024;

    /// <summary>Checks that a file is whole, not encrypted, and that its table of contents is one.</summary>
    /// <exception cref="ExportFormatException">It is not.</exception>
    public static void Check(Stream stream, string name)
    {
        var tail = new byte[TailLength];
        if (stream.Length < MagicLength + TailLength)
        {
            throw Broken(name);
        }

        stream.Position = stream.Length - TailLength;
        stream.ReadExactly(tail);
        if (tail.AsSpan(sizeof(int)).SequenceEqual("PARE"u8))
        {
            throw new ExportFormatException($"'{name}' is an encrypted Parquet file: write it again without encryption.");
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(tail);
        if (!tail.AsSpan(sizeof(int)).SequenceEqual(FileSignature.Parquet) || length is < 1 or > MaxLength || length > stream.Length - MagicLength - TailLength)
        {
            throw Broken(name);
        }

        var footer = new byte[length];
        stream.Position = stream.Length - TailLength - length;
        stream.ReadExactly(footer);
        if (!new ThriftCheck(footer, footer.Length).IsStruct())
        {
            throw Broken(name);
        }

        stream.Position = 0;
    }

    /// <summary>Says that a file cannot be read.</summary>
    public static ExportFormatException Broken(string name, Exception? exception = null)
    {
        var message = $"'{name}' is a Parquet file that is cut off or damaged: the table of contents at its end cannot be read; fetch it again.";
        return exception is null ? new ExportFormatException(message) : new ExportFormatException(message, exception);
    }
}
