namespace SpamSense.Content;

/// <summary>What was undone.</summary>
internal enum DisguiseKind : byte
{
    /// <summary>Characters that no reader sees.</summary>
    Invisible,

    /// <summary>Controls that show a text in another order than it is written.</summary>
    BidiControl,

    /// <summary>Letters of another script in the place of Latin ones.</summary>
    LookAlike,

    /// <summary>Letters or digits in another dress.</summary>
    Dress,

    /// <summary>An HTML entity for a plain letter or digit, or one that is encoded twice.</summary>
    Entity,

    /// <summary>Marks stacked on a letter, or strokes through it.</summary>
    Marks,
}
