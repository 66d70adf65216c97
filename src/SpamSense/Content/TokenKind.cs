namespace SpamSense.Content;

/// <summary>What a piece of text is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Percentage,
    MoneyAmount,
    PhoneNumber,
    Link,
    Email,
    Mention,

    /// <summary>The sign <c>#</c> before a word; the word follows as a token of its own.</summary>
    HashSign,
    Punctuation,
    Emoji,
    LineBreak,

    /// <summary>The address of a wallet for bitcoins or other coins.</summary>
    CryptoAddress,
}
