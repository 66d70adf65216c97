namespace SpamSense.Training.Evaluation;

/// <summary>How sure the measures of one source, or of all together, are.</summary>
/// <param name="Kept">The interval of the recall of relationship.</param>
/// <param name="Found">The interval of the recall of monetization.</param>
/// <param name="AreaUnderCurve">The interval of the area under the ROC curve.</param>
public sealed record SourceIntervals(Interval Kept, Interval Found, Interval AreaUnderCurve);
