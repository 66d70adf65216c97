namespace SpamSense.Server.Storage;

/// <summary>From which probabilities on a site holds and rejects.</summary>
/// <param name="Hold">The probability from which a post is called monetization.</param>
/// <param name="Reject">The probability from which it is rejected without a person.</param>
/// <param name="Margin">How close to <paramref name="Hold"/> a person decides.</param>
internal readonly record struct SiteThresholds(double Hold, double Reject, double Margin);
