namespace SpamSense.LearningTrials;

/// <summary>A post of a site, and what its moderators would call it.</summary>
internal sealed record TrialPost(Post Post, Orientation Label);
