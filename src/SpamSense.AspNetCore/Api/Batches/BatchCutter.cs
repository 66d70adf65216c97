namespace SpamSense.AspNetCore;

/// <summary>Cuts the bytes of a batch into posts, in any portions in which they arrive.</summary>
internal abstract class BatchCutter
{
    /// <summary>Why nothing more can be read.</summary>
    internal Refusal? Problem { get; private protected set; }

    private protected static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>Cuts a portion, until the block is full.</summary>
    /// <returns>How many bytes were read.</returns>
    internal abstract int Cut(ReadOnlySpan<byte> input, BatchBlock block);

    /// <summary>Takes note that nothing more comes.</summary>
    internal abstract void Complete(BatchBlock block);
}
