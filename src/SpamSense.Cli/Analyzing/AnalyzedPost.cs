namespace SpamSense.Cli.Analyzing;

/// <summary>A post, where it was found, and everything that is said of it.</summary>
internal sealed record AnalyzedPost(PostPlace Place, Analysis Analysis);
