namespace SpamSense.Training.Evaluation;

/// <summary>A labelled post beside the intent that models gave it.</summary>
/// <param name="Source">The source of the post.</param>
/// <param name="Intent">The label.</param>
/// <param name="Predicted">The intent of the models' verdict.</param>
/// <param name="PredictedWithin">The intent that they would give if the orientation were given to them.</param>
public sealed record JudgedIntent(string Source, Intent Intent, Intent Predicted, Intent PredictedWithin);
