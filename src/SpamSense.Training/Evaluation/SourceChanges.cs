namespace SpamSense.Training.Evaluation;

/// <summary>How the verdicts on the posts of one source differ between two models.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Posts">How many posts it has.</param>
/// <param name="ToMonetization">How many posts are called monetization now and were not before.</param>
/// <param name="ToMonetizationRight">How many of those are right now.</param>
/// <param name="ToRelationship">How many posts are called relationship now and were not before.</param>
/// <param name="ToRelationshipRight">How many of those are right now.</param>
/// <param name="KeptChange">The change of the recall of relationship; NaN without such posts.</param>
/// <param name="FoundChange">The change of the recall of monetization; NaN without such posts.</param>
public sealed record SourceChanges(
    string Source, int Posts, int ToMonetization, int ToMonetizationRight, int ToRelationship, int ToRelationshipRight, double KeptChange, double FoundChange);
