using Microsoft.Win32.SafeHandles;

namespace SpamSense.AspNetCore;

/// <summary>A journal on a disk, which nobody but its owner may read: posts are in it.</summary>
internal sealed class CorrectionJournalFile : ICorrectionJournalFile
{
    private readonly FileStream _stream;

    private CorrectionJournalFile(FileStream stream) => _stream = stream;

    public long Length => RandomAccess.GetLength(Handle);

    private SafeFileHandle Handle => _stream.SafeFileHandle;

    /// <summary>Opens or creates a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="mode">Whether it may exist.</param>
    /// <param name="share">Who else may have it open.</param>
    internal static CorrectionJournalFile Open(string path, FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new CorrectionJournalFile(new FileStream(path, options));
    }

    public int Read(long offset, Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(Handle, buffer[read..], offset + read) is var more and > 0)
        {
            read += more;
        }

        return read;
    }

    public void Write(long offset, ReadOnlySpan<byte> bytes) => RandomAccess.Write(Handle, bytes, offset);

    public void Flush() => RandomAccess.FlushToDisk(Handle);

    public void Truncate(long length) => RandomAccess.SetLength(Handle, length);

    public void Dispose() => _stream.Dispose();
}
