namespace SpamSense.Exports.Content;

/// <summary>Recognizes files that hold no text, so that the user reads what they are instead of a thousand broken records.</summary>
internal static class BinarySignature
{
    /// <summary>What is said of a web page.</summary>
    public const string WebPage = "is a web page: save the data itself, as CSV, JSON or JSON Lines";

    private static readonly (byte[] Magic, string Advice)[] Known =
    [
        ([0x50, 0x4B, 0x03, 0x04], "is a zip archive within a file or a stream: unpack it first"),
        ([0x50, 0x4B, 0x05, 0x06], "is an empty zip archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "is packed with xz: unpack it with 'xz -d' first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "is packed with zstd twice: unpack it with 'zstd -d' once"),
        ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], "is packed with bzip2: unpack it with 'bunzip2' first"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "is a 7z archive: unpack it first"),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "is a rar archive: unpack it first"),
        ([0x04, 0x22, 0x4D, 0x18], "is packed with lz4: unpack it with 'lz4 -d' first"),
        ([0x1F, 0x8B], "is packed with gzip twice: unpack it with 'gunzip' once"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "is a PDF document: export its table as CSV"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "is an old office document: save the sheet as CSV"),
        ([0xFF, 0xFE, 0x00, 0x00], "is UTF-32 text: convert it to UTF-8, for example with 'iconv -f UTF-32 -t UTF-8'"),
        ([0x00, 0x00, 0xFE, 0xFF], "is UTF-32 text: convert it to UTF-8, for example with 'iconv -f UTF-32 -t UTF-8'"),
        ([.. "<!DOCTYPE html"u8], WebPage),
        ([.. "<!doctype html"u8], WebPage),
    ];

    /// <summary>The longest beginning that <see cref="Describe"/> needs to see, in bytes.</summary>
    public const int Length = 16;

    /// <summary>What the file is and what to do about it, or <see langword="null"/> when it may be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, advice) in Known)
        {
            if (head.StartsWith(magic))
            {
                return advice;
            }
        }

        return null;
    }
}
