namespace SpamSense.Scoring.Lanes;

/// <summary>What token begins with an ASCII character.</summary>
internal enum AsciiKind : byte
{
    /// <summary>One that the tokenizer has to read.</summary>
    Other,

    /// <summary>A word.</summary>
    Letter,

    /// <summary>Punctuation.</summary>
    Mark,

    /// <summary>A line break.</summary>
    LineBreak,

    /// <summary>None: a space or a separator.</summary>
    Nothing,
}
