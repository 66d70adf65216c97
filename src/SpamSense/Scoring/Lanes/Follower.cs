namespace SpamSense.Scoring.Lanes;

/// <summary>What may follow the character behind a word, so that the word is not read alone.</summary>
[Flags]
internal enum Follower : byte
{
    None = 0,

    /// <summary>An opening bracket: there may be a dot in it.</summary>
    Bracket = 1,

    /// <summary>A letter or digit, or what may be one.</summary>
    LetterOrDigit = 2,

    /// <summary>Anything, in a text with an at sign: there may be an address.</summary>
    InTextWithAt = 4,

    /// <summary>A slash.</summary>
    Slash = 8,

    /// <summary>A letter, or what may be one.</summary>
    Letter = 16,

    /// <summary>No ASCII letter or digit.</summary>
    NoAsciiLetterOrDigit = 2 * Letter,

    /// <summary>Anything.</summary>
    Any = 64,
}
