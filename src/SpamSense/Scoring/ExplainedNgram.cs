namespace SpamSense.Scoring;

/// <summary>An n-gram of a text that the model knows, and the tokens that it stands at.</summary>
internal sealed record ExplainedNgram(int Row, ContributionKind Kind, string Name)
{
    /// <summary>For each occurrence its first and last token; -1 for what has no place.</summary>
    internal List<(int First, int Last)> Places { get; } = [];
}
