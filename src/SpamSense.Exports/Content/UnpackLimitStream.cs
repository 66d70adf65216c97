namespace SpamSense.Exports.Content;

/// <summary>Ends an unpacked stream that grows as no text does: it was packed to fill a memory or a disk.</summary>
/// <param name="unpacked">The unpacked bytes.</param>
/// <param name="packedBytes">How many packed bytes were read for them so far.</param>
internal sealed class UnpackLimitStream(PackedInput unpacked, Func<long> packedBytes) : ReadOnlyStream
{
    /// <summary>How many bytes may come out of one: comments pack to a tenth or, where they repeat themselves, a hundredth.</summary>
    public const int MostRatio = 400;

    // A few lines that are all the same pack to nothing, and harm nobody.
    private const long Harmless = 64L * 1024 * 1024;

    private long _length;
    private bool _isExceeded;

    /// <summary>How the bytes were packed, as in "a gzip file".</summary>
    public string Packing => unpacked.Packing;

    /// <summary>What is wrong where the stream ended before its time; known when reading has returned 0.</summary>
    public string? CutReason => _isExceeded ? UnreadableReason.UnpacksTooFar(MostRatio) : unpacked.IsCut ? UnreadableReason.Cut : null;

    public override int Read(Span<byte> buffer)
    {
        if (_isExceeded)
        {
            return 0;
        }

        var count = unpacked.Read(buffer);
        _length += count;
        _isExceeded = _length > Harmless && _length / MostRatio > packedBytes();
        return _isExceeded ? 0 : count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
