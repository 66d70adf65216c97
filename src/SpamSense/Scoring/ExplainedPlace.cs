namespace SpamSense.Scoring;

/// <summary>A place of something that counts: its first and last token, and the next place of the same thing.</summary>
internal record struct ExplainedPlace(int First, int Last, int Next);
