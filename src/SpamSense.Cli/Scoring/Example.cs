namespace SpamSense.Cli.Scoring;

/// <summary>A post to show in the summary, cut to what fits and fit for a terminal.</summary>
/// <param name="Probability">The probability of monetization.</param>
/// <param name="Source">The file of the first post with this text.</param>
/// <param name="Line">The line of it.</param>
/// <param name="Author">Its author, or <see langword="null"/> when nobody says.</param>
/// <param name="Text">The beginning of the text.</param>
internal sealed record Example(float Probability, string Source, long Line, string? Author, string Text)
{
    /// <summary>The length of the whole text in bytes: what is cut off can differ.</summary>
    public required int Length { get; init; }

    /// <summary>The hash of the whole text.</summary>
    public required ulong Hash { get; init; }

    /// <summary>How many posts have this text.</summary>
    public int Repeats { get; set; } = 1;
}
