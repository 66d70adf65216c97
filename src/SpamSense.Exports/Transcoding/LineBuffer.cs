using System.Buffers;

namespace SpamSense.Exports.Transcoding;

/// <summary>The buffer of a batch, while lines are written into it.</summary>
internal sealed class LineBuffer : IBufferWriter<byte>
{
    private const int LeastRoom = 256;

    private RecordBatch _batch = null!;
    private byte[] _bytes = [];

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a complaint was made, behind which the batch must end.</summary>
    public bool HasComplaint => _batch.Ending is not null;

    /// <summary>Goes to the buffer of a batch.</summary>
    public void Begin(RecordBatch batch) => (_batch, _bytes, Length) = (batch, batch.Buffer, 0);

    /// <summary>Leaves the buffer to the batch.</summary>
    public void End()
    {
        _batch.Buffer = _bytes;
        _batch.Lines = ..Length;
        (_batch, _bytes) = (null!, []);
    }

    /// <summary>Ends the record that was written.</summary>
    /// <param name="line">The line of the input on which it begins; 0 where the format has none.</param>
    public void EndLine(long line)
    {
        GetSpan(1)[0] = (byte)'\n';
        Length++;
        _batch.SourceLines.Add(line);
    }

    /// <summary>Takes back what was written of a record that did not come to its end.</summary>
    /// <param name="length">The <see cref="Length"/> that there was before.</param>
    public void TakeBack(int length) => Length = length;

    /// <summary>Says that a record cannot be read.</summary>
    public void Complain(UnreadableRecord record) => _batch.Ending = record;

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int sizeHint)
    {
        var least = Math.Max(sizeHint, LeastRoom);
        if (_bytes.Length - Length < least)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, Length + (long)least), Array.MaxLength));
        }
    }
}
