namespace SpamSense.Scoring;

/// <summary>How a score becomes a probability: 1 / (1 + exp(slope * score + offset)), Platt's logistic calibration.</summary>
internal readonly record struct Calibration(double Slope, double Offset)
{
    /// <param name="score">The score.</param>
    /// <param name="shift">What is added to the log-odds; may be infinite.</param>
    internal double Probability(double score, double shift = 0) => 1 / (1 + Math.Exp((Slope * score) + Offset - shift));
}
