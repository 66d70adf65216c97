namespace SpamSense.Content;

/// <summary>What stands before a character, as far as it decides whether an invisible part of an emoji is honest there.</summary>
internal enum FoldContext : byte
{
    Other,
    Emoji,

    /// <summary>An emoji with a selector behind it.</summary>
    Selected,

    /// <summary>An emoji with a skin tone behind it.</summary>
    Toned,

    /// <summary>The black flag, behind which tags spell a region.</summary>
    BlackFlag,
}
