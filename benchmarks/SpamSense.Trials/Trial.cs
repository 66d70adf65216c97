namespace SpamSense.Trials;

/// <summary>One way to train.</summary>
/// <param name="Name">What <c>--only</c> calls it; one of a kind.</param>
/// <param name="Description">What is other than in the shipped model.</param>
internal abstract record Trial(string Name, string Description)
{
    /// <summary>Trains on what a split leaves.</summary>
    internal abstract LeftOutScorer Fit(TrialSplit split);
}
