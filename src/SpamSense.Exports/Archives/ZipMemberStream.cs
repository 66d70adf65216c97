using SpamSense.Exports.Content;

namespace SpamSense.Exports.Archives;

/// <summary>A file of an archive that ends where it is damaged.</summary>
internal sealed class ZipMemberStream(Stream unpacked) : PackedInput
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
            return unpacked.Read(buffer);
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
