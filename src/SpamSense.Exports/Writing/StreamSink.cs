namespace SpamSense.Exports.Writing;

/// <summary>Writes the bytes of formats in which a file is nothing but its records behind each other.</summary>
internal sealed class StreamSink(Stream stream) : IRecordSink
{
    public void Write(ReadOnlySpan<byte> formatted) => stream.Write(formatted);

    public void Complete() => stream.Flush();

    public void Dispose()
    {
    }
}
