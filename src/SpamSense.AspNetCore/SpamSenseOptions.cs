namespace SpamSense.AspNetCore;

/// <summary>The options of the section <c>SpamSense</c>.</summary>
public sealed class SpamSenseOptions
{
    /// <summary>The name of the section that is bound.</summary>
    public const string SectionName = "SpamSense";

    /// <summary>The sites with their keys; none unless told.</summary>
    public IList<SiteOptions> Sites { get; } = [];

    /// <summary>Whether requests without a key, or with any, are for the site <see cref="Site.DefaultName"/> where no sites are configured.</summary>
    public bool AllowAnyKey { get; set; }

    /// <summary>How many requests a site may make in a minute; 0, which it is unless told, is as many as it likes.</summary>
    public int RequestsPerMinute { get; set; }
}
