using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>Writes a journal anew, with nothing in it but what stands.</summary>
internal static class CorrectionJournalCompaction
{
    /// <summary>Writes the lines that stand to a new file and puts it in the place of the old one, which stays whole until then, or for good where that fails.</summary>
    /// <param name="old">The journal; it is closed. Who may write it is not its matter, so nobody comes in between.</param>
    /// <param name="scan">What it holds.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="open">Opens a file.</param>
    /// <param name="logger">Is told how it went.</param>
    internal static void Run(ICorrectionJournalFile old, CorrectionJournalScan scan, string path, Func<string, FileMode, ICorrectionJournalFile> open, ILogger logger)
    {
        var newPath = path + ".new";
        try
        {
            using (old)
            {
                // What an earlier try left behind would keep its rights.
                File.Delete(newPath);
                using var file = open(newPath, FileMode.CreateNew);
                Copy(old, scan, path, file);
            }

            File.Move(newPath, path, overwrite: true);
            CorrectionJournalLog.Compacted(logger, path, scan.DeadBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CorrectionJournalLog.NotCompacted(logger, path, e);
            GiveBackRoom(newPath);
        }
    }

    private static void GiveBackRoom(string newPath)
    {
        try
        {
            File.Delete(newPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next try deletes it.
        }
    }

    private static void Copy(ICorrectionJournalFile old, CorrectionJournalScan scan, string path, ICorrectionJournalFile file)
    {
        var end = CorrectionJournalScan.WriteHeader(file);
        foreach (var place in scan.Index.PlacesOf(null))
        {
            var line = new byte[place.Length];
            if (old.Read(place.Offset, line) < line.Length)
            {
                throw new IOException($"The journal of corrections '{path}' became shorter while it was read.");
            }

            file.Write(end, line);
            end += line.Length;
        }

        // The lines reach the disk before the name does; ext4, XFS and btrfs write the name with the next line at the latest.
        file.Flush();
    }
}
