namespace SpamSense.AspNetCore;

/// <summary>The right to write a journal. One process has it at a time: a file beside the journal, held open as long as the journal is.</summary>
internal sealed class CorrectionJournalClaim : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);

    // EWOULDBLOCK of Linux, and of macOS and the BSDs.
    private const int LinuxWouldBlock = 11;
    private const int BsdWouldBlock = 35;

    private readonly CorrectionJournalFile _file;

    private CorrectionJournalClaim(CorrectionJournalFile file) => _file = file;

    /// <summary>Takes the right.</summary>
    /// <param name="path">Where the journal is.</param>
    /// <exception cref="IOException">Another has it.</exception>
    internal static CorrectionJournalClaim Take(string path)
    {
        try
        {
            // The journal itself cannot be the lock: compaction puts another file in its place.
            return new CorrectionJournalClaim(CorrectionJournalFile.Open(path + ".lock", FileMode.OpenOrCreate, FileShare.None));
        }
        catch (IOException e) when (e.HResult is SharingViolation or LinuxWouldBlock or BsdWouldBlock)
        {
            throw new IOException($"The journal of corrections '{path}' is in use: one process at a time may write it. Stop the other one, or give this one a journal of its own.", e);
        }
    }

    public void Dispose() => _file.Dispose();
}
