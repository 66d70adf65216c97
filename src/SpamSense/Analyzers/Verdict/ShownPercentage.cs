namespace SpamSense.Analyzers.Verdict;

/// <summary>Probabilities as messages show them, in percent with one decimal: nothing that a model says is certain, so neither 0.0 nor 100.0 is shown.</summary>
internal static class ShownPercentage
{
    internal static double Of(double probability) => Math.Clamp(probability * 100, 0.1, 99.9);
}
