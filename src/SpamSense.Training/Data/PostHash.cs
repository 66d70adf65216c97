namespace SpamSense.Training.Data;

/// <summary>
/// A 64-bit number of a text that never changes, so that orders, folds and disguises are the same in every training run: FNV-1a (Fowler,
/// Noll and Vo) over UTF-16 units, and the finalizer of MurmurHash3 (Appleby) to spread it.
/// </summary>
internal static class PostHash
{
    private const ulong Start = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    internal static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 29);
    }
}
