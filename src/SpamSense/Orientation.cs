namespace SpamSense;

/// <summary>What the author of a post wants from the reader <em>first</em>.</summary>
public enum Orientation : byte
{
    /// <summary>To connect: tell, ask, answer, thank, comfort, disagree, teach, joke. Money may be the topic or a by-product.</summary>
    Relationship = 0,

    /// <summary>Something that pays: the reader's money, click, follow, sign-up, vote or contact details. Spam of every kind is here.</summary>
    Monetization = 1,

    /// <summary>
    /// Nobody can say: the text is in a language that the model does not know. The probability is given all the same, and means little.
    /// </summary>
    Undecided = 2,
}
