using System.Numerics;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace SpamSense.Exports.Content;

/// <summary>Unpacks zstd, long windows included: monthly dumps of Reddit need 2 GiB of memory for theirs.</summary>
internal sealed class ZstdInput : PackedInput
{
    // What the library takes by itself.
    private const int UsualWindowLog = 27;
    private const int LongestWindowLog = 31;

    // A window of more than so many times the packed file is nothing but a demand for memory.
    private const int MostWindowRatio = 64;

    private readonly DecompressionStream _zstd;

    /// <param name="packed">The packed bytes.</param>
    /// <param name="length">How many there are, where that is known.</param>
    public ZstdInput(Stream packed, long? length)
    {
        // Any frame may ask for one, not only the first, and a frame without a window for as much as its content.
        var plausible = length is null ? LongestWindowLog : BitOperations.Log2((ulong)Math.Min(length.Value, 1L << LongestWindowLog) * MostWindowRatio);
        _zstd = new DecompressionStream(packed, leaveOpen: true);
        _zstd.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, Math.Clamp(plausible, UsualWindowLog, LongestWindowLog));
    }

    public override string Packing => "zstd";

    public override int Read(Span<byte> buffer)
    {
        if (IsCut)
        {
            return 0;
        }

        try
        {
            return _zstd.Read(buffer);
        }
        catch (Exception exception) when (exception is ZstdException or EndOfStreamException)
        {
            IsCut = true;
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _zstd.Dispose();
        }

        base.Dispose(disposing);
    }
}
