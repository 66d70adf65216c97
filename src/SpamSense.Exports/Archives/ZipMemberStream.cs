using SpamSense.Exports.Content;

namespace SpamSense.Exports.Archives;

/// <summary>A file of an archive that ends where it is damaged.</summary>
/// <param name="unpacked">Its content.</param>
/// <param name="endsCut">Whether the archive has lost its end.</param>
internal sealed class ZipMemberStream(Stream unpacked, bool endsCut = false) : PackedInput
{
    public override string Packing => "zip";

    public override int Read(Span<byte> buffer)
    {
        if (IsCut)
        {
            return 0;
        }

        try
        {
            var count = unpacked.Read(buffer);
            IsCut = count == 0 && endsCut && !buffer.IsEmpty;
            return count;
        }
        catch (InvalidDataException)
        {
            IsCut = true;
            return 0;
        }
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
