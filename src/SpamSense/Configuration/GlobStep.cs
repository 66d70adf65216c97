namespace SpamSense.Configuration;

/// <summary>What an instruction of a compiled pattern does.</summary>
internal enum GlobStep : byte
{
    /// <summary>Takes one certain character.</summary>
    Character,

    /// <summary>Takes any character but <c>/</c>.</summary>
    One,

    /// <summary>Takes any number of characters but <c>/</c>.</summary>
    Part,

    /// <summary>Takes any number of characters.</summary>
    Whole,

    /// <summary>Takes a character of a set.</summary>
    Set,

    /// <summary>Takes a character but <c>/</c> that is not in a set.</summary>
    OutsideSet,

    /// <summary>Goes on in several places.</summary>
    Branch,
}
