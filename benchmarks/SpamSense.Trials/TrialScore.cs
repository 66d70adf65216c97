namespace SpamSense.Trials;

/// <summary>What a model says of a post of a source that it has not seen.</summary>
internal readonly record struct TrialScore(string Source, bool IsMonetization, float Score);
