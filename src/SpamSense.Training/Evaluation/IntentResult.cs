namespace SpamSense.Training.Evaluation;

/// <summary>How well one intent is told.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Posts">How many posts have it.</param>
/// <param name="Precision">The share of the posts called so that are so; NaN where none is called so.</param>
/// <param name="Recall">The share of the posts that are so that are called so; NaN where none is so.</param>
/// <param name="F1">The harmonic mean of the two; 0 where no post is both.</param>
public sealed record IntentResult(Intent Intent, int Posts, double Precision, double Recall, double F1);
