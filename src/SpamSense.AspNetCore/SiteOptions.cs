namespace SpamSense.AspNetCore;

/// <summary>A configured site.</summary>
public sealed class SiteOptions
{
    /// <summary>The name that it goes by everywhere, usually its host. No two sites share one.</summary>
    public string Name { get; set; } = "";

    /// <summary>
    /// The key that its requests carry: 12 lower-case hexadecimal digits, as the clients of Akismet want it. Empty where the site is only checked from
    /// within the application.
    /// </summary>
    public string Key { get; set; } = "";

    /// <summary>The address of the site, where it is known.</summary>
    public Uri? Url { get; set; }
}
