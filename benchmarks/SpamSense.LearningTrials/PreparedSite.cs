namespace SpamSense.LearningTrials;

/// <summary>A site with what is needed to try it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Classifier">A classifier that has seen nothing of the kind.</param>
/// <param name="Stream">Its posts, in the order in which they come.</param>
internal sealed record PreparedSite(TrialSite Site, SpamClassifier Classifier, IReadOnlyList<TrialPost> Stream);
