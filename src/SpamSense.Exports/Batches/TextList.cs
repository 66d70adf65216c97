namespace SpamSense.Exports.Batches;

/// <summary>The texts of a batch as a classifier takes them: in UTF-8 behind each other, and where each begins.</summary>
internal sealed class TextList
{
    private byte[] _bytes = new byte[1024];
    private int[] _offsets = new int[64];
    private int _length;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Where each text begins, and behind them where the last one ends.</summary>
    public ReadOnlySpan<int> Offsets => _offsets.AsSpan(0, Count + 1);

    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_offsets[index].._offsets[index + 1]);

    public void Clear() => (Count, _length) = (0, 0);

    /// <summary>Room for a text that is about to be written.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_length + (long)length, _bytes.Length * 2L), Array.MaxLength));
        }

        return _bytes.AsSpan(_length, length);
    }

    /// <summary>Makes what was written into the reserved room the next text.</summary>
    public void Commit(int length)
    {
        _length += length;
        if (++Count == _offsets.Length)
        {
            Array.Resize(ref _offsets, Count * 2);
        }

        _offsets[Count] = _length;
    }

    /// <summary>Moves a text down to a place that is free, or its own.</summary>
    public void Move(int from, int to)
    {
        var text = this[from];
        text.CopyTo(_bytes.AsSpan(_offsets[to]));
        _offsets[to + 1] = _offsets[to] + text.Length;
    }

    /// <summary>Keeps the first texts.</summary>
    public void Truncate(int count) => (Count, _length) = (count, _offsets[count]);

    public void Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Commit(text.Length);
    }
}
