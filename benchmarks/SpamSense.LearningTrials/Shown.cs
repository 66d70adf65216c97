namespace SpamSense.LearningTrials;

/// <summary>Numbers as tables show them.</summary>
internal static class Shown
{
    internal static string Share(double share) => double.IsNaN(share) ? "" : share.ToString("0.000");
}
