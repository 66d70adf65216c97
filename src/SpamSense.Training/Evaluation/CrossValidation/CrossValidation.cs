namespace SpamSense.Training.Evaluation.CrossValidation;

/// <summary>How models do on the posts of a source that they know other posts of.</summary>
/// <param name="Source">The source.</param>
/// <param name="Folds">In how many parts it was cut, each judged by a model that knows the others.</param>
/// <param name="Relationship">How many relationship posts it has.</param>
/// <param name="Monetization">How many monetization posts it has.</param>
/// <param name="Own">With probabilities calibrated on the source's own training folds: for its own mix of the labels.</param>
/// <param name="Stream">With the probabilities of a shipped model, which are calibrated for a mixed stream of unseen sources.</param>
public sealed record CrossValidation(string Source, int Folds, int Relationship, int Monetization, CrossValidatedMeasures Own, CrossValidatedMeasures Stream);
