using ZstdSharp;
using ZstdSharp.Unsafe;

namespace SpamSense.Exports.Content;

/// <summary>Unpacks zstd, long windows included: monthly dumps of Reddit need 2 GiB of memory for theirs.</summary>
internal sealed class ZstdInput : PackedInput
{
    /// <summary>How many bytes of a stream <see cref="ZstdInput(PeekStream, long?)"/> looks at.</summary>
    public const int HeadLength = 18;

    // What the library takes by itself.
    private const int UsualWindowLog = 27;
    private const int LongestWindowLog = 31;

    // A window of more than so many times the packed file is nothing but a demand for memory.
    private const int MostWindowRatio = 64;

    private readonly DecompressionStream _zstd;

    /// <param name="packed">The packed bytes.</param>
    /// <param name="length">How many there are, where that is known.</param>
    public ZstdInput(PeekStream packed, long? length)
    {
        var window = WindowOf(packed.Peek(HeadLength));
        var isPlausible = length is null || window <= length * MostWindowRatio;
        _zstd = new DecompressionStream(packed, leaveOpen: true);
        _zstd.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, isPlausible ? LongestWindowLog : UsualWindowLog);
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

    /// <summary>The window that the first frame asks for, in bytes (RFC 8878, 3.1.1.1.2); 0 where it asks for its content's size.</summary>
    private static long WindowOf(ReadOnlySpan<byte> head)
    {
        const int descriptor = 4;
        const int singleSegment = 0x20;
        if (head.Length <= descriptor + 1 || (head[descriptor] & singleSegment) != 0)
        {
            return 0;
        }

        var exponent = head[descriptor + 1] >> 3;
        var mantissa = head[descriptor + 1] & 7;
        var size = 1L << (10 + exponent);
        return size + (size / 8 * mantissa);
    }
}
