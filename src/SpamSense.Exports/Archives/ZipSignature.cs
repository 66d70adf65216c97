namespace SpamSense.Exports.Archives;

/// <summary>Recognizes zip archives by content.</summary>
internal static class ZipSignature
{
    /// <summary>Whether a file is a zip archive. A pipe or device is not looked into: what is read of it is gone.</summary>
    public static bool IsAt(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> head = stackalloc byte[4];
        return stream.CanSeek && stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK\x3\x4"u8);
    }
}
