using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore;

/// <summary>What a journal tells its keeper.</summary>
internal static partial class CorrectionJournalLog
{
    [LoggerMessage(1, LogLevel.Warning, "The journal of corrections {Path} ended in the middle of a record, as it does when a process is ended while it writes: {Bytes} bytes, which were never acknowledged, were cut off.")]
    internal static partial void TornTail(ILogger logger, string path, long bytes);

    [LoggerMessage(2, LogLevel.Warning, "{Lines} lines of the journal of corrections {Path} are not as they were written, the first at byte {Offset}. They are left out, and stay in the file for whoever wants to look.")]
    internal static partial void DamagedLines(ILogger logger, string path, int lines, long offset);

    [LoggerMessage(3, LogLevel.Information, "The journal of corrections {Path} was written anew without {Bytes} bytes that no longer count.")]
    internal static partial void Compacted(ILogger logger, string path, long bytes);

    [LoggerMessage(4, LogLevel.Warning, "The journal of corrections {Path} could not be written anew, and goes on as it is.")]
    internal static partial void NotCompacted(ILogger logger, string path, Exception exception);
}
