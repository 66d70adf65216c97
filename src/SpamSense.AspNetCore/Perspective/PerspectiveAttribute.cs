namespace SpamSense.AspNetCore;

/// <summary>What clients of Perspective can ask for.</summary>
internal static class PerspectiveAttribute
{
    /// <summary>The attribute of theirs that we answer: unsolicited commercial content, which is what we call monetization.</summary>
    internal const string Spam = "SPAM";

    /// <summary>Its counterpart, for clients that rank by what is good.</summary>
    internal const string Relationship = "RELATIONSHIP";

    private const int Decimals = 6;

    internal static bool IsKnown(string name) => name is Spam or Relationship;

    /// <summary>The score of a verdict, from 0 to 1.</summary>
    internal static double ScoreOf(string name, Classification verdict)
    {
        var spam = (double)verdict.MonetizationProbability;
        return Math.Round(name == Spam ? spam : 1 - spam, Decimals);
    }
}
