namespace SpamSense.Content;

/// <summary>A token as a tree stores it.</summary>
internal readonly record struct TokenRecord
{
    /// <summary>The name of the word or mark as a symbol (<see cref="SymbolHash"/>); 0 for any other token.</summary>
    internal required ulong Hash { get; init; }

    /// <summary>The place in the original text.</summary>
    internal required int Start { get; init; }

    internal required int Length { get; init; }

    /// <summary>The place in the folded text.</summary>
    internal required int FoldedStart { get; init; }

    internal required int FoldedLength { get; init; }

    /// <summary>The number among the link tokens; -1 for any other token.</summary>
    internal required int Link { get; init; }

    /// <summary>What the token is to a reader of the tree.</summary>
    internal required NodeKind Kind { get; init; }

    /// <summary>What the token is to the model.</summary>
    internal required TokenKind Symbol { get; init; }

    internal required WordCase Case { get; init; }

    internal required TokenFlags Flags { get; init; }

    internal required ushort Digits { get; init; }

    internal required ushort Repeats { get; init; }

    /// <summary>The mark of a punctuation token.</summary>
    internal required char Mark { get; init; }

    internal int End => Start + Length;

    internal TextSpan Span => new(Start, Length);

    internal bool Is(TokenFlags flags) => (Flags & flags) != 0;
}
