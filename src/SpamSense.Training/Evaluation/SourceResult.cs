namespace SpamSense.Training.Evaluation;

/// <summary>How a model does on the posts of one source.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Relationship">How many relationship posts it has.</param>
/// <param name="Monetization">How many monetization posts it has.</param>
/// <param name="Kept">The recall of relationship: the share of its posts that the model leaves alone, undecided ones among them; NaN where there is none.</param>
/// <param name="Found">The recall of monetization: the share of its posts that the model finds, undecided ones not among them; NaN where there is none.</param>
/// <param name="AreaUnderCurve">The area under the ROC curve; NaN unless both labels occur.</param>
/// <param name="CalibrationError">The expected calibration error over ten bins of probability, 0 to 1.</param>
/// <param name="LinkKept">The recall of relationship of the baseline "has a link".</param>
/// <param name="LinkFound">The recall of monetization of the baseline "has a link".</param>
/// <param name="LinkAreaUnderCurve">The area under the curve of the baseline "has a link".</param>
/// <param name="Undecided">The share of posts, of either label, that are in a language that the model does not know.</param>
public sealed record SourceResult(
    string Source,
    int Relationship,
    int Monetization,
    double Kept,
    double Found,
    double AreaUnderCurve,
    double CalibrationError,
    double LinkKept,
    double LinkFound,
    double LinkAreaUnderCurve,
    double Undecided);
