namespace SpamSense.Content;

/// <summary>What a node of a <see cref="ContentTree"/> is: the document, a block in it, a sentence in that, or a token.</summary>
public enum NodeKind : byte
{
    /// <summary>The whole text.</summary>
    Document = 0,

    /// <summary>A block of running text.</summary>
    Paragraph,

    /// <summary>A headline.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block that quotes somebody else.</summary>
    Quote,

    /// <summary>A block of program code or preformatted text.</summary>
    Code,

    /// <summary>A sentence, or what stands in its place.</summary>
    Sentence,

    /// <summary>A word; a character of a script that puts no space between words.</summary>
    Word,

    /// <summary>A number that is none of the other kinds.</summary>
    Number,

    /// <summary>A number with a per cent sign.</summary>
    Percentage,

    /// <summary>A number with a currency.</summary>
    MoneyAmount,

    /// <summary>A telephone number.</summary>
    PhoneNumber,

    /// <summary>The address of a crypto-currency wallet.</summary>
    CryptoAddress,

    /// <summary>A code that lowers a price, such as <c>SAVE20</c>.</summary>
    CouponCode,

    /// <summary>A web address. The visible text of a link stays words; <see cref="ContentLink.VisibleSpan"/> tells which.</summary>
    Link,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A name with <c>@</c> before it.</summary>
    Mention,

    /// <summary>A word with <c>#</c> before it.</summary>
    Hashtag,

    /// <summary>Emoji in a row.</summary>
    Emoji,

    /// <summary>A punctuation mark, or the same one several times.</summary>
    Punctuation,
}
