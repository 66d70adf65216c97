namespace SpamSense.Scoring;

/// <summary>How a word is written, and where.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>The word holds a letter of another script than the Latin one.</summary>
    OtherScript = 1,

    /// <summary>The word begins with a capital and begins no sentence: a name, perhaps, and names are at home in every language.</summary>
    Capital = 2,

    /// <summary>The word is one of the author's language: no hashtag, and not the word before it once more.</summary>
    Counted = 4,

    /// <summary>The word begins a sentence or the text.</summary>
    Starts = 8,
}
