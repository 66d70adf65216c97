namespace SpamSense.Scoring;

/// <summary>Probabilities with six decimals: the last bits of a sum differ from processor to processor, and nobody should see that.</summary>
internal static class RoundedProbability
{
    private const double Precision = 1e6;

    internal static float Of(double probability) => (float)(Math.Round(probability * Precision) / Precision);
}
