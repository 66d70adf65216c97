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

    /// <summary>A word of single letters (<see cref="ITokenFacts.IsSpaced"/>).</summary>
    Spaced = 8,

    /// <summary>A word with digits or signs in the place of letters (<see cref="ITokenFacts.IsDisguised"/>).</summary>
    Disguised = 16,

    /// <summary>A link that software is not to see (<see cref="ITokenFacts.IsDefanged"/>).</summary>
    Defanged = 32,

    /// <summary>A word with a letter of another script (<see cref="ITokenFacts.HasOtherScript"/>).</summary>
    OtherScript = 64,
}
