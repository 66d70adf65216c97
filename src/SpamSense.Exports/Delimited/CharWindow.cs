namespace SpamSense.Exports.Delimited;

/// <summary>The characters from the beginning of the present record to as far as was read, in one piece.</summary>
internal sealed class CharWindow(TextReader text)
{
    private const int FirstCapacity = 32 * 1024;

    private char[] _chars = new char[FirstCapacity];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of characters before the window since the beginning of the text.</summary>
    public long Origin { get; private set; }

    public CancellationToken CancellationToken { get; set; }

    public ReadOnlySpan<char> Chars => _chars.AsSpan(_start, _end - _start);

    /// <summary>Makes sure that the window has a character at an offset, unless the text ends before.</summary>
    public bool Reach(int offset)
    {
        while (offset >= _end - _start)
        {
            if (!Fill())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves the beginning of the window.</summary>
    public void Consume(int count)
    {
        _start += count;
        Origin += count;
    }

    /// <summary>Adds characters to the end of the window.</summary>
    /// <returns>Whether there were any.</returns>
    public bool Fill()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        var count = text.Read(_chars.AsSpan(_end));
        _ended = count == 0;
        _end += count;
        return !_ended;
    }

    private void MakeRoom()
    {
        if (_end < _chars.Length)
        {
            return;
        }

        // Moving only when half of the buffer is free keeps the cost of a character constant, however often it is retried.
        var target = _end - _start > _chars.Length / 2 ? new char[_chars.Length * 2] : _chars;
        Chars.CopyTo(target);
        (_chars, _start, _end) = (target, 0, _end - _start);
    }
}
