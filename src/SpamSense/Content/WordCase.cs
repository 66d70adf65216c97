namespace SpamSense.Content;

/// <summary>How a word is written.</summary>
internal enum WordCase : byte
{
    Lower,

    /// <summary>One capital first, as a name or the first word of a sentence.</summary>
    Title,

    /// <summary>Two letters or more, all of them capitals.</summary>
    Capitals,
}
