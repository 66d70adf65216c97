namespace SpamSense.Content;

/// <summary>What a character does to the token that it stands in.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A sign with no part in any token: it ends the one before it.</summary>
    Separator,
    Space,
    LineBreak,
    Letter,

    /// <summary>A letter of a script that puts no space between words: a token of its own.</summary>
    Ideograph,
    Digit,
    Punctuation,
    Emoji,

    /// <summary>Not there for a reader: invisible characters, controls, stacked marks. It does not end a token.</summary>
    Ignored,

    /// <summary>The first half of a surrogate pair; <see cref="CharacterTable.ClassifyPair"/> tells what the pair is.</summary>
    HighSurrogate,
}
