namespace SpamSense.Scoring.Lanes;

/// <summary>What the characters of a block of 64 are, a bit each.</summary>
/// <param name="Letters">The ASCII letters.</param>
/// <param name="Capitals">The capitals among them.</param>
/// <param name="Spaces">The spaces.</param>
/// <param name="Apostrophes">The ASCII apostrophes.</param>
/// <param name="Odd">What may change when the text is folded: no ASCII, a control other than white space, or a sign with which markup begins.</param>
/// <param name="At">The at signs.</param>
/// <param name="Marks">The marks that most often stand right behind a word: <c>. , ! ? : ; )</c>.</param>
internal readonly record struct BlockMasks(ulong Letters, ulong Capitals, ulong Spaces, ulong Apostrophes, ulong Odd, ulong At, ulong Marks)
{
    internal const int Length = 64;

    /// <summary>The masks of what lies behind so many characters (0 to 64), moved to the front; what would lie behind the block is space.</summary>
    internal BlockMasks Behind(int count) => count == Length
        ? new BlockMasks(0, 0, ulong.MaxValue, 0, 0, 0, 0)
        : new BlockMasks(
            Letters >> count, Capitals >> count, (Spaces >> count) | ~(ulong.MaxValue >> count), Apostrophes >> count, Odd >> count, At >> count, Marks >> count);
}
