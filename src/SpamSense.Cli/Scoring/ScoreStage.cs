namespace SpamSense.Cli.Scoring;

/// <summary>What a thread of a run is busy with.</summary>
internal enum ScoreStage
{
    /// <summary>Getting bytes from the input.</summary>
    Reading,

    /// <summary>Unpacking gzip, or turning UTF-16 into UTF-8.</summary>
    Unpacking,

    /// <summary>Finding where records end.</summary>
    Splitting,

    /// <summary>Finding the texts of the records.</summary>
    Parsing,

    /// <summary>Leaving out what a filter does not let through.</summary>
    Filtering,

    /// <summary>Classifying.</summary>
    Scoring,

    /// <summary>Putting records and verdicts into the form of the output.</summary>
    Formatting,

    /// <summary>Handing bytes to the output.</summary>
    Writing,

    /// <summary>Counting for the summary.</summary>
    Counting,

    /// <summary>Nothing, and so it comes last: another thread reads, or all that may be in memory is.</summary>
    Waiting,
}
