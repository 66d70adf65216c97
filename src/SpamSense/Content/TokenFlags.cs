namespace SpamSense.Content;

/// <summary>What is to know of a token beside its kind.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>A line break stands before the token.</summary>
    AfterLineBreak = 1,
    Quoted = 2,
    Code = 4,
    Spaced = 8,
    Disguised = 16,
    Defanged = 32,

    /// <summary>A word or number that the sign <c>#</c> makes a hashtag.</summary>
    Hashtag = 64,
}
