namespace SpamSense.Cli.Streams;

/// <summary>A stream to write to, whose failures are the sentences that a user reads. A reader who went away stays an <see cref="IOException"/>.</summary>
internal sealed class GuardedStream(Stream inner, string name) : ForwardStream
{
    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForOutput(name, exception), exception);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw new CommandFailureException(IoSentence.ForOutput(name, exception), exception);
        }
    }

    /// <summary>Whether an exception says that an output cannot be written to, rather than that nobody reads it.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is UnauthorizedAccessException || IoSentence.IsTooLong(exception) || exception is IOException io && !IoSentence.IsBrokenPipe(io);
}
