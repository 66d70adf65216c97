namespace SpamSense.Exports.Content;

internal sealed partial class ContentSource
{
    /// <summary>Whether the bytes of the content are those of the input, any of which can be gone to.</summary>
    public bool IsPlain => _raw.CanSeek && Stream == _counted;

    /// <summary>Makes the content those lines that begin within a range of bytes.</summary>
    /// <returns>Where the first of them begins.</returns>
    public long Limit(long start, long end)
    {
        var (first, last) = (NextLine(start), NextLine(end));
        _raw.Position = _origin + first;
        Length = last - first;
        _counted = new PeekStream(new LimitedStream(_raw, last - first));

        // A byte order mark stands at the beginning of a file and nowhere else.
        Stream = first == 0 ? Decode(_counted) : _counted;
        return first;
    }

    /// <summary>The beginning of the first line at or behind a place.</summary>
    private long NextLine(long place)
    {
        var length = _raw.Length - _origin;
        if (place <= 0 || place >= length)
        {
            return Math.Clamp(place, 0, length);
        }

        var buffer = new byte[CopyLength];
        var position = place - 1;
        _raw.Position = _origin + position;
        while (_raw.Read(buffer) is var count and > 0)
        {
            if (buffer.AsSpan(0, count).IndexOf((byte)'\n') is var found and >= 0)
            {
                return position + found + 1;
            }

            position += count;
        }

        return length;
    }
}
