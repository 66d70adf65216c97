namespace SpamSense.Scoring.Lanes;

/// <summary>Whether a word of ASCII letters ends where its letters do, by the character behind them.</summary>
internal enum WordEnd : byte
{
    /// <summary>It may go on, or be the beginning of something else: the tokenizer has to read it.</summary>
    Open,

    /// <summary>It ends.</summary>
    Closed,

    /// <summary>It ends, unless a dot in words or brackets follows.</summary>
    Space,

    /// <summary>It ends, unless a link or an address goes on here.</summary>
    Joint,
}
