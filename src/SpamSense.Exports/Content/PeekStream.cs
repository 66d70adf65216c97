namespace SpamSense.Exports.Content;

/// <summary>A stream whose beginning can be looked at before it is read, and that counts what it took from the one below.</summary>
internal sealed class PeekStream(Stream inner) : ReadOnlyStream
{
    private byte[] _head = [];
    private int _headStart;
    private int _headEnd;
    private long _bytesTaken;
    private WorkTime _time;

    /// <summary>How many bytes the stream below has given; any thread may ask.</summary>
    public long BytesTaken => Volatile.Read(ref _bytesTaken);

    /// <summary>The time that the stream below took to give its bytes.</summary>
    public WorkTime Time => _time;

    /// <summary>The next bytes, as many as were asked for unless the stream ends before; they will still be read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_headEnd - _headStart < count)
        {
            var head = new byte[count];
            _head.AsSpan(_headStart, _headEnd - _headStart).CopyTo(head);
            (_headEnd, _headStart, _head) = (_headEnd - _headStart, 0, head);
            while (_headEnd < count && Take(head.AsSpan(_headEnd)) is var taken and > 0)
            {
                _headEnd += taken;
            }
        }

        return _head.AsSpan(_headStart, Math.Min(count, _headEnd - _headStart));
    }

    /// <summary>Passes over bytes that were seen by <see cref="Peek"/>.</summary>
    public void Skip(int count) => _headStart += count;

    public override int Read(Span<byte> buffer)
    {
        if (_headStart == _headEnd)
        {
            _head = [];
            (_headStart, _headEnd) = (0, 0);
            return Take(buffer);
        }

        var count = Math.Min(buffer.Length, _headEnd - _headStart);
        _head.AsSpan(_headStart, count).CopyTo(buffer);
        _headStart += count;
        return count;
    }

    private int Take(Span<byte> buffer)
    {
        var start = WorkTime.Now;
        var taken = inner.Read(buffer);
        _time += WorkTime.Now - start;
        Volatile.Write(ref _bytesTaken, _bytesTaken + taken);
        return taken;
    }
}
