namespace SpamSense.Cli.Analyzing;

/// <summary>A post and where it was found.</summary>
internal sealed record SourcedPost(Post Post, PostPlace Place);
