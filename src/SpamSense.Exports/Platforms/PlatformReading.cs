using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms;

/// <summary>What the reading of one platform's export goes by, and where it complains of a post that cannot be read.</summary>
/// <param name="name">The name of the input.</param>
/// <param name="maxRecordLength">The longest text of a post and the longest piece of JSON or XML that is kept, in UTF-16 units or bytes.</param>
/// <param name="cut">What is wrong where the content ended because the file around it is cut off or damaged; null where it is whole.</param>
internal sealed class PlatformReading(string name, int maxRecordLength, Func<string?> cut)
{
    /// <summary>How many posts behind each other may be broken; a file with more of them is not what it seems, and its complaints would fill the memory.</summary>
    public const int MostBroken = 100_000;

    private readonly Queue<UnreadableRecord> _complaints = new();
    private bool _isEnded;

    public string Name { get; } = name;

    public int MaxRecordLength { get; } = maxRecordLength;

    /// <summary>Changes with every batch.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Says that one post is left out.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="reason">What is wrong, as a few plain words in lower case; nothing of its content.</param>
    /// <exception cref="BrokenExportException">There are too many of them behind each other.</exception>
    public void Complain(long line, string reason)
    {
        if (_complaints.Count >= MostBroken)
        {
            throw new BrokenExportException(line, UnreadableReason.TooManyBroken(MostBroken));
        }

        Enqueue(line, reason);
    }

    /// <summary>Goes on in an export, and makes an end with a complaint where it is broken.</summary>
    /// <returns>Whether there is more.</returns>
    public bool Guarded(Func<bool> moveNext)
    {
        if (_isEnded)
        {
            return false;
        }

        try
        {
            _isEnded = !moveNext();
            if (_isEnded && cut() is { } reason)
            {
                Enqueue(0, reason);
            }
        }
        catch (BrokenExportException broken)
        {
            _isEnded = true;
            Enqueue(broken.Line, broken.Message == UnreadableReason.Cut ? cut() ?? broken.Message : broken.Message);
        }

        return !_isEnded;
    }

    /// <summary>Hands the oldest complaint to a batch, if there is one and the batch has none yet.</summary>
    /// <returns>Whether there is or was one: then the reading is not at its end, even if there are no more posts.</returns>
    public bool PassOn(LineBuffer lines)
    {
        if (!lines.HasComplaint && _complaints.TryDequeue(out var complaint))
        {
            lines.Complain(complaint);
        }

        return lines.HasComplaint;
    }

    private void Enqueue(long line, string reason) => _complaints.Enqueue(new UnreadableRecord(Name, line, reason));
}
