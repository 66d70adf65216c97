namespace SpamSense.Training.Evaluation.Surface;

/// <summary>How far the surface of posts gives their labels away.</summary>
/// <param name="Source">The source, or <see langword="null"/> for all posts together.</param>
/// <param name="Posts">How many posts were measured.</param>
/// <param name="AreaUnderCurve">The area under the ROC curve over posts that were held out, 0.5 for no better than chance; NaN where a fold lacks a label.</param>
/// <param name="ShortShare">The share of the posts with fewer than <see cref="SurfaceEvaluator.ShortLength"/> characters.</param>
public sealed record SurfaceResult(string? Source, int Posts, double AreaUnderCurve, double ShortShare);
