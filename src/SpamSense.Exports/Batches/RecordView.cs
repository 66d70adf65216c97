namespace SpamSense.Exports.Batches;

/// <summary>One record where it stands: in a batch, or in the memory of an <see cref="ExportRecord"/>.</summary>
internal readonly ref struct RecordView(RecordContent content, byte[] array, int start, int length, ReadOnlySpan<FieldRange> fields, bool hasScores)
{
    /// <summary>How the records of its input are made.</summary>
    public RecordContent Content { get; } = content;

    /// <summary>What holds the bytes of the record, among others.</summary>
    public byte[] Array { get; } = array;

    /// <summary>Where the record begins in <see cref="Array"/>; its fields are counted from there.</summary>
    public int Start { get; } = start;

    public ReadOnlySpan<byte> Bytes { get; } = array.AsSpan(start, length);

    public ReadOnlySpan<FieldRange> Fields { get; } = fields;

    public bool HasScores { get; } = hasScores;
}
