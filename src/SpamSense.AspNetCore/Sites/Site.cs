namespace SpamSense.AspNetCore;

/// <summary>A site whose comments are checked. What its moderators teach stays with it.</summary>
/// <param name="Name">The name that it goes by everywhere, usually its host; sections of a configuration go by it, too.</param>
public sealed record Site(string Name)
{
    /// <summary>The name of the only site of an application that has no keys.</summary>
    public const string DefaultName = "default";

    /// <summary>The address of the site, where it is known.</summary>
    public Uri? Url { get; init; }
}
