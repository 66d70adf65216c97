namespace SpamSense.Content;

/// <summary>What the folder does with a UTF-16 unit.</summary>
internal enum FoldTrait : byte
{
    /// <summary>It stays as it is.</summary>
    Stays,

    /// <summary>A letter that nobody can tell from a Latin one.</summary>
    Twin,

    /// <summary>A letter that passes for a Latin one among Latin letters.</summary>
    LooseTwin,

    /// <summary>An ASCII punctuation mark in another dress, which is the honest one in Chinese and Japanese.</summary>
    DressedSign,

    /// <summary>The last of the traits that only the text around can make a disguise.</summary>
    LastQuiet = DressedSign,

    /// <summary>A sign with which a tag or an entity begins.</summary>
    Markup,

    /// <summary>A vowel sign or accent of another script: spelling, unless too many are stacked.</summary>
    Mark,

    /// <summary>An ASCII letter or digit in another dress.</summary>
    DressedLetter,

    /// <summary>An upper control, which is a quotation mark or a dash of Windows-1252 that somebody took for Latin-1.</summary>
    WindowsSign,

    /// <summary>Nothing that a reader sees.</summary>
    Invisible,

    /// <summary>Invisible, and changes the order in which the text is shown.</summary>
    BidiControl,

    /// <summary>Joins emoji, or is spelling in Persian and in the scripts of India; invisible elsewhere.</summary>
    Joiner,

    /// <summary>Chooses between the forms of an emoji; invisible elsewhere.</summary>
    Selector,

    /// <summary>An accent or stroke of Latin, Greek or Cyrillic, or a mark for symbols.</summary>
    Accent,
    Emoji,
    Surrogate,
}
