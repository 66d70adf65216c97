namespace SpamSense.Cli.Streams;

/// <summary>Standard input, whose reading stops when the run is cancelled even if no more input ever comes.</summary>
internal sealed class StandardInput(CancellationToken cancellationToken) : ForwardStream
{
    public const string Name = "standard input";

    private readonly Stream _inner = Console.OpenStandardInput();

    public override bool CanRead => true;

    public override int Read(byte[] buffer, int offset, int count) =>
        _inner.ReadAsync(buffer.AsMemory(offset, count), CancellationToken.None).AsTask().WaitAsync(cancellationToken).GetAwaiter().GetResult();
}
