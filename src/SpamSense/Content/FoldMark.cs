namespace SpamSense.Content;

/// <summary>An HTML tag that matters for the shape of the text.</summary>
/// <param name="FoldedPosition">Where it stands in the folded text: behind the line break or address that a first tag leaves, before the line break that a last tag leaves.</param>
/// <param name="Kind">What it says.</param>
/// <param name="IsEnd">Whether it is the last tag of a pair.</param>
/// <param name="OriginalStart">Where the tag begins in the text as published.</param>
/// <param name="OriginalEnd">Where it ends (exclusive).</param>
internal readonly record struct FoldMark(int FoldedPosition, MarkKind Kind, bool IsEnd, int OriginalStart, int OriginalEnd)
{
    /// <summary>Where the value of a link's <c>href</c> begins in the text as published.</summary>
    internal int HrefStart { get; init; }

    /// <summary>Where that value ends (exclusive); equal to <see cref="HrefStart"/> where there is none.</summary>
    internal int HrefEnd { get; init; }

    /// <summary>Where the address begins in the folded text, if it is a web address.</summary>
    internal int AddressStart { get; init; }

    /// <summary>Where the address ends in the folded text (exclusive); equal to <see cref="AddressStart"/> where there is none.</summary>
    internal int AddressEnd { get; init; }
}
