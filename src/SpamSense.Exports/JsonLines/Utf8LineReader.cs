namespace SpamSense.Exports.JsonLines;

/// <summary>Splits UTF-8 into lines, and passes over one that is too long without keeping it.</summary>
internal sealed class Utf8LineReader(Stream stream, int maxLength)
{
    private const byte LineEnd = (byte)'\n';
    private const int FirstCapacity = 64 * 1024;

    private byte[] _bytes = new byte[FirstCapacity];
    private int _start;
    private int _length;
    private int _end;
    private bool _ended;

    /// <summary>The number of the line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line is longer than allowed; its content is then lost.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the end of the stream ended the line, rather than a line end.</summary>
    public bool IsEndedByStream { get; private set; }

    public CancellationToken CancellationToken { get; set; }

    /// <summary>The line without its end, valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlySpan<byte> Line => _bytes.AsSpan(_start, _length);

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        if (IsEndedByStream)
        {
            return false;
        }

        _start += Number == 0 || IsTooLong ? 0 : _length + 1;
        Number++;
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf(LineEnd);
            if (found >= 0)
            {
                _length = searched + found;
                return Finish();
            }

            searched = _end - _start;
            if (searched > maxLength)
            {
                return PassOver();
            }

            if (!Fill())
            {
                IsEndedByStream = true;
                _length = searched;
                return _length > 0 && Finish();
            }
        }
    }

    private bool Finish()
    {
        IsTooLong = _length > maxLength;
        if (IsTooLong)
        {
            _start += IsEndedByStream ? _length : _length + 1;
            _length = 0;
        }

        return true;
    }

    private bool PassOver()
    {
        IsTooLong = true;
        int found;
        while ((found = _bytes.AsSpan(_start, _end - _start).IndexOf(LineEnd)) < 0)
        {
            _start = _end = 0;
            if (!Fill())
            {
                IsEndedByStream = true;
                found = -1;
                break;
            }
        }

        _start += found + 1;
        _length = 0;
        return true;
    }

    private bool Fill()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_ended)
        {
            return false;
        }

        if (_end == _bytes.Length)
        {
            var target = _end - _start > _bytes.Length / 2 ? new byte[(int)Math.Min(_bytes.Length * 2L, Array.MaxLength)] : _bytes;
            _bytes.AsSpan(_start, _end - _start).CopyTo(target);
            (_bytes, _start, _end) = (target, 0, _end - _start);
        }

        var count = stream.Read(_bytes.AsSpan(_end));
        _ended = count == 0;
        _end += count;
        return !_ended;
    }
}
