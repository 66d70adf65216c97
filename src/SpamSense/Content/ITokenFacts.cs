namespace SpamSense.Content;

/// <summary>What there is to know of a token, whether it was just read or is told again from a tree.</summary>
internal interface ITokenFacts
{
    TokenKind Kind { get; }

    /// <summary>Where the token begins in the folded text.</summary>
    int Start { get; }

    /// <summary>Where it ends in the folded text (exclusive).</summary>
    int End { get; }

    /// <summary>The name of a word or punctuation as a symbol (<see cref="SymbolHash"/>).</summary>
    ulong Hash { get; }

    /// <summary>How a word is written.</summary>
    WordCase Case { get; }

    /// <summary>How many digits a number has.</summary>
    int Digits { get; }

    /// <summary>How often a punctuation mark or emoji is repeated without a gap.</summary>
    int Repeats { get; }

    /// <summary>The first character of a punctuation, one for all its look-alikes.</summary>
    char Mark { get; }

    /// <summary>Whether a word was written as single letters: <c>f r e e</c>.</summary>
    bool IsSpaced { get; }

    /// <summary>Whether a word was written with digits or signs in the place of letters: <c>fr3e</c>.</summary>
    bool IsDisguised { get; }

    /// <summary>Whether a word holds a letter that is no Latin one under whatever dress or accent.</summary>
    bool HasOtherScript { get; }

    /// <summary>Whether a link was written so that machines do not see one: <c>hxxp://</c>, <c>example[.]com</c>, <c>example dot com</c>.</summary>
    bool IsDefanged { get; }

    /// <summary>Where the host of a link stands in the folded text, written as it is there (<see cref="DefangedDot.Restore"/>).</summary>
    Range Host { get; }

    /// <summary>A word, folded, or the marks of a punctuation. May be empty where only the name is wanted.</summary>
    ReadOnlySpan<char> Word { get; }
}
