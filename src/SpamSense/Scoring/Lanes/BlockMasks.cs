namespace SpamSense.Scoring.Lanes;

/// <summary>What the characters of a block of 64 are, a bit each.</summary>
/// <param name="Letters">The ASCII letters.</param>
/// <param name="Capitals">The capitals among them.</param>
/// <param name="Spaces">The spaces.</param>
/// <param name="Apostrophes">The ASCII apostrophes.</param>
/// <param name="Odd">What may change when the text is folded: no ASCII, a control other than white space, or a sign with which markup begins.</param>
/// <param name="At">The at signs.</param>
internal readonly record struct BlockMasks(ulong Letters, ulong Capitals, ulong Spaces, ulong Apostrophes, ulong Odd, ulong At)
{
    internal const int Length = 64;
}
