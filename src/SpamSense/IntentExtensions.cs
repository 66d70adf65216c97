namespace SpamSense;

/// <summary>What an <see cref="Intent"/> is called in files, and which orientation it belongs to.</summary>
public static class IntentExtensions
{
    private static readonly string[] Names =
    [
        "unknown", "conversation", "story", "question", "support", "knowledge", "community", "promotion", "self-promotion", "affiliate",
        "get-rich", "link-spam", "scam", "adult-bait", "engagement-bait",
    ];

    /// <summary>The name of an intent as it stands in every file, for example <c>self-promotion</c>; <c>unknown</c> where there is none.</summary>
    /// <param name="intent">The intent.</param>
    public static string ToName(this Intent intent) => (int)intent < Names.Length ? Names[(int)intent] : Names[0];

    /// <summary>The orientation that an intent belongs to; <see langword="null"/> for <see cref="Intent.Unknown"/>.</summary>
    /// <param name="intent">The intent.</param>
    public static Orientation? ToOrientation(this Intent intent) => intent switch
    {
        >= Intent.Conversation and <= Intent.Community => Orientation.Relationship,
        >= Intent.Promotion and <= Intent.EngagementBait => Orientation.Monetization,
        _ => null,
    };

    /// <summary>The intent of a name as labelled data have it; <see cref="Intent.Unknown"/> for every other name.</summary>
    internal static Intent ParseIntent(string name) => (Intent)Math.Max(0, Array.IndexOf(Names, name));
}
