namespace SpamSense.Exports.Platforms;

/// <summary>An export cannot be read on from here; what was read before is good.</summary>
/// <param name="line">The line where it breaks.</param>
/// <param name="reason">What is wrong, as a few plain words in lower case; nothing of the content.</param>
internal sealed class BrokenExportException(long line, string reason) : Exception(reason)
{
    public long Line { get; } = line;
}
