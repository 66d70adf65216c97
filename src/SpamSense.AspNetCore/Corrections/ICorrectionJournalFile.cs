namespace SpamSense.AspNetCore;

/// <summary>The file of a journal: what is asked of a disk, and no more.</summary>
internal interface ICorrectionJournalFile : IDisposable
{
    /// <summary>How many bytes it has.</summary>
    long Length { get; }

    /// <summary>Reads what is at a place; fewer bytes only at the end.</summary>
    int Read(long offset, Span<byte> buffer);

    /// <summary>Writes at a place.</summary>
    void Write(long offset, ReadOnlySpan<byte> bytes);

    /// <summary>Returns when all that was written is on the disk.</summary>
    void Flush();

    /// <summary>Cuts the file.</summary>
    void Truncate(long length);
}
