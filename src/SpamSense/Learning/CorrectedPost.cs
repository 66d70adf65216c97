namespace SpamSense.Learning;

/// <summary>What a moderator said of one post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Label">What it is; <see cref="Orientation.Relationship"/> or <see cref="Orientation.Monetization"/>.</param>
/// <param name="CorrectedAt">When it was said. What was learned long ago counts less.</param>
public sealed record CorrectedPost(Post Post, Orientation Label, DateTimeOffset CorrectedAt);
