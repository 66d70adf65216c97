namespace SpamSense.Content;

/// <summary>A piece of the folded text, up to the next segment, and the piece of the original that it came from.</summary>
/// <param name="Folded">Where it begins in the folded text.</param>
/// <param name="Original">Where it begins in the original.</param>
/// <param name="Length">The length in the original of a piece that cannot be divided; 0 for a copy, unit for unit.</param>
internal readonly record struct FoldSegment(int Folded, int Original, int Length)
{
    internal bool IsCopy => Length == 0;
}
