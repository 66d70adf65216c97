namespace SpamSense.AspNetCore.Tests;

/// <summary>A disk that has no more room, or fails in another way, when a test says so.</summary>
internal sealed class FailingDisk
{
    /// <summary>How many bytes may still be written.</summary>
    internal long Room { get; set; } = long.MaxValue;

    /// <summary>Whether what was written cannot be brought to the disk.</summary>
    internal bool IsFlushFailing { get; set; }

    /// <summary>Whether files cannot be cut.</summary>
    internal bool IsTruncateFailing { get; set; }

    internal int Flushes { get; private set; }

    internal ICorrectionJournalFile Open(string path, FileMode mode) => new DiskFile(this, CorrectionJournalFile.Open(path, mode, FileShare.Read));

    private sealed class DiskFile(FailingDisk disk, CorrectionJournalFile file) : ICorrectionJournalFile
    {
        public long Length => file.Length;

        public int Read(long offset, Span<byte> buffer) => file.Read(offset, buffer);

        public void Write(long offset, ReadOnlySpan<byte> bytes)
        {
            var taken = (int)Math.Min(bytes.Length, disk.Room);
            file.Write(offset, bytes[..taken]);
            disk.Room -= taken;
            if (taken < bytes.Length)
            {
                throw new IOException("No space left on device");
            }
        }

        public void Flush()
        {
            if (disk.IsFlushFailing)
            {
                throw new IOException("Input/output error");
            }

            disk.Flushes++;
            file.Flush();
        }

        public void Truncate(long length)
        {
            if (disk.IsTruncateFailing)
            {
                throw new IOException("Input/output error");
            }

            file.Truncate(length);
        }

        public void Dispose() => file.Dispose();
    }
}
