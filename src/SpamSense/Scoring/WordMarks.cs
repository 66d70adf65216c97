namespace SpamSense.Scoring;

/// <summary>What the writing of a word tells of its language.</summary>
[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>The word holds a letter of another script than the Latin one.</summary>
    OtherScript = 1,

    /// <summary>The word begins with a capital and begins no sentence: a name, perhaps, and names are at home in every language.</summary>
    Capital = 2,
}
