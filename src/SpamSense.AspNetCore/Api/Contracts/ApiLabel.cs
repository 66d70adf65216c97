namespace SpamSense.AspNetCore;

/// <summary>What a moderator can say of a post; never that nobody can say.</summary>
internal enum ApiLabel
{
    Relationship = Orientation.Relationship,
    Monetization = Orientation.Monetization,
}
