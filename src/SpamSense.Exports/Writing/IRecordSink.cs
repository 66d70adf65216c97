namespace SpamSense.Exports.Writing;

/// <summary>Takes what an <see cref="IRecordFormatter"/> made of records, in order, and brings it to a stream that is not its own.</summary>
internal interface IRecordSink : IDisposable
{
    /// <summary>Takes whole records.</summary>
    void Write(ReadOnlySpan<byte> formatted);

    /// <summary>Brings the rest, and what ends a file of its format, to the stream. The stream is flushed.</summary>
    void Complete();
}
