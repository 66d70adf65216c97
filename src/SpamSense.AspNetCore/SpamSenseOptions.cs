namespace SpamSense.AspNetCore;

/// <summary>The options of the section <c>SpamSense</c>. They are validated at the start, and a change that is not valid is not used.</summary>
public sealed class SpamSenseOptions
{
    /// <summary>The name of the section that is bound.</summary>
    public const string SectionName = "SpamSense";

    /// <summary>Whether the endpoint filter and the attributes hold and refuse, or only watch.</summary>
    public SpamSenseMode Mode { get; set; }

    /// <summary>The probability (0 to 1) from which a post is called <see cref="Orientation.Monetization"/>; a configuration may say otherwise.</summary>
    public double MonetizationThreshold { get; set; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    /// <summary>The probability (0 to 1) from which monetization is plain enough to reject a post; 0.95 unless this or a configuration says otherwise.</summary>
    public double? RejectThreshold { get; set; }

    /// <summary>How close (0 to 0.5) to the threshold a probability is undecided; 0.05 unless this or a configuration says otherwise.</summary>
    public double? UndecidedMargin { get; set; }

    /// <summary>Whether a text in a language that the model does not know is undecided; a configuration may say otherwise.</summary>
    public bool AbstainOnUnknownLanguages { get; set; } = true;

    /// <summary>The longest beginning of a text that is read, in UTF-16 units; at least 1.</summary>
    public int MaxTextLength { get; set; } = SpamClassifierOptions.DefaultMaxTextLength;

    /// <summary>
    /// The path of a model as <c>spamsense train</c> writes it; the one that ships with SpamSense where there is none. Relative paths begin at the
    /// content root.
    /// </summary>
    public string? ModelPath { get; set; }

    /// <summary>The path of the manifest of <see cref="ModelPath"/>. Whoever can write it can have any code run, so it is to be trusted.</summary>
    public string? ManifestPath { get; set; }

    /// <summary>
    /// Paths of files in <c>.editorconfig</c> syntax, the outermost first: severities, allowed domains and the like, as <c>docs/configuration.md</c>
    /// has them. A file is read again when it changes. Relative paths begin at the content root.
    /// </summary>
    public IList<string> ConfigurationFiles { get; } = [];

    /// <summary>Lines of the same syntax, which count before those of the files. An item may hold several lines.</summary>
    public IList<string> Configuration { get; } = [];

    /// <summary>The sites with their keys; none unless told.</summary>
    public IList<SiteOptions> Sites { get; } = [];

    /// <summary>Whether requests without a key, or with any, are for the site <see cref="Site.DefaultName"/> where no sites are configured.</summary>
    public bool AllowAnyKey { get; set; }

    /// <summary>How many requests each site may make in a minute; 0, the default, is no limit.</summary>
    public int RequestsPerMinute { get; set; }
}
