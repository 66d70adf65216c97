namespace SpamSense.Exports.Lines;

/// <summary>Goes through all lines of a batch, readable or not, which the batch itself keeps apart.</summary>
internal ref struct BatchLines(RecordBatch batch)
{
    private readonly RecordBatch _batch = batch;
    private ReadOnlySpan<byte> _rest = batch.Buffer.AsSpan(batch.Lines);
    private int _records;
    private int _skipped;

    /// <summary>How many lines were gone through.</summary>
    public long Count { get; private set; }

    /// <summary>The number of the line, counted from 1.</summary>
    public long Number { get; private set; } = batch.FirstLine - 1;

    /// <summary>The line; empty where it was too long to be kept.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Which record of the batch the line is, or -1 where it is none.</summary>
    public int Record { get; private set; }

    /// <summary>Why the line is no record.</summary>
    public string Reason { get; private set; } = "";

    public bool MoveNext()
    {
        Number++;
        if (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf((byte)'\n');
            Bytes = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
        }
        else if (_skipped < _batch.Skipped.Count)
        {
            Bytes = [];
        }
        else
        {
            return false;
        }

        Count++;
        Record = _records < _batch.Count && _batch.GetLine(_records) == Number ? _records++ : -1;
        if (Record < 0)
        {
            var isSkipped = _skipped < _batch.Skipped.Count && _batch.Skipped[_skipped].Record.Line == Number;
            Reason = isSkipped ? _batch.Skipped[_skipped++].Record.Reason : UnreadableReason.Blank;
        }

        return true;
    }
}
