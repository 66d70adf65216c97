namespace SpamSense.Exports.Batches;

/// <summary>One record where it stands: in a batch, or in the memory of an <see cref="ExportRecord"/>.</summary>
internal readonly ref struct RecordView(RecordContent content, byte[] array, int start, int length, ReadOnlySpan<FieldRange> fields, RecordTraits traits)
{
    /// <summary>How the records of its input are made.</summary>
    public RecordContent Content { get; } = content;

    /// <summary>What holds the bytes of the record, among others.</summary>
    public byte[] Array { get; } = array;

    /// <summary>Where the record begins in <see cref="Array"/>; its fields are counted from there.</summary>
    public int Start { get; } = start;

    public ReadOnlySpan<byte> Bytes { get; } = array.AsSpan(start, length);

    public ReadOnlySpan<FieldRange> Fields { get; } = fields;

    /// <summary>Whether it may have values of <see cref="ScoreColumns"/> already.</summary>
    public bool HasScores => (traits & RecordTraits.HasScores) != 0;

    /// <summary>Whether the bytes are those of the file, with all that stands between the values.</summary>
    public bool IsAsRead => (traits & RecordTraits.IsAsRead) != 0;

    public RecordTraits Traits => traits;
}
