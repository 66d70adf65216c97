namespace SpamSense.Exports.Batches;

/// <summary>
/// The bytes from the beginning of the present record to as far as was read. They stand in the buffer of the batch that is
/// being filled, behind the records that are in it already, so that nothing is copied but the rest that the next batch begins with.
/// </summary>
internal sealed class BatchWindow(Stream stream)
{
    private const int LeastCapacity = 64 * 1024;

    private RecordBatch? _batch;
    private byte[] _bytes = [];
    private byte[] _rest = [];
    private int _restLength;
    private int _start;
    private int _end;
    private int _wanted;
    private long _filled;
    private bool _ended;

    /// <summary>The number of bytes before the window since the beginning of the content.</summary>
    public long Origin { get; private set; }

    /// <summary>Where the window begins in the buffer of the batch.</summary>
    public int Start => _start;

    /// <summary>Whether more would have been read, had the batch not been full.</summary>
    public bool IsPaused { get; private set; }

    public CancellationToken CancellationToken { get; set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Goes to the buffer of another batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="wanted">How many bytes of it to fill before the batch is left with what it has.</param>
    public void Begin(RecordBatch batch, int wanted)
    {
        _batch = batch;
        var capacity = Math.Max(_restLength + wanted, LeastCapacity);
        _bytes = batch.Buffer.Length >= capacity ? batch.Buffer : new byte[capacity];
        _rest.AsSpan(0, _restLength).CopyTo(_bytes);
        (_start, _end, _filled, _wanted, IsPaused) = (0, _restLength, _restLength, wanted, false);
    }

    /// <summary>Leaves the buffer to the batch, and keeps what belongs to the next one.</summary>
    public void End()
    {
        _restLength = _end - _start;
        if (_rest.Length < _restLength)
        {
            _rest = new byte[Math.Max(_restLength, LeastCapacity)];
        }

        Bytes.CopyTo(_rest);
        _batch!.Buffer = _bytes;
        (_batch, _bytes, _start, _end) = (null, [], 0, 0);
    }

    /// <summary>Makes sure that the window has a byte at an offset, unless the content ends before or the batch is full.</summary>
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

    /// <summary>Adds bytes to the end of the window.</summary>
    /// <returns>Whether there were any; if not, <see cref="IsPaused"/> tells why.</returns>
    public bool Fill()
    {
        CancellationToken.ThrowIfCancellationRequested();
        IsPaused = !_ended && _filled >= _wanted && _batch!.HasAny;
        if (_ended || IsPaused)
        {
            return false;
        }

        MakeRoom();
        var count = stream.Read(_bytes.AsSpan(_end));
        _ended = count == 0;
        _end += count;
        _filled += count;
        return !_ended;
    }

    private void MakeRoom()
    {
        if (_end < _bytes.Length)
        {
            return;
        }

        // What was passed over is dropped unless records stand there. Moving only when half of the buffer is free keeps the
        // cost of a byte constant, however often it is tried.
        var kept = _batch!.Count > 0 ? 0 : _start;
        var target = _end - kept > _bytes.Length / 2 ? new byte[(int)Math.Min(_bytes.Length * 2L, Array.MaxLength)] : _bytes;
        _bytes.AsSpan(kept, _end - kept).CopyTo(target);
        (_bytes, _start, _end) = (target, _start - kept, _end - kept);
    }
}
