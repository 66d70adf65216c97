namespace SpamSense.Scoring;

/// <summary>How a score becomes a probability: 1 / (1 + exp(slope * score + offset)), Platt's logistic calibration.</summary>
internal readonly record struct Calibration(double Slope, double Offset)
{
    internal double Probability(double score) => 1 / (1 + Math.Exp((Slope * score) + Offset));
}
