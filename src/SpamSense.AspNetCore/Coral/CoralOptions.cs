namespace SpamSense.AspNetCore;

/// <summary>The options of the section <c>SpamSense:Coral</c>, read when the endpoint is mapped.</summary>
public sealed class CoralOptions
{
    /// <summary>The name of the section that is bound.</summary>
    public const string SectionName = "SpamSense:Coral";

    /// <summary>The signing secrets of the moderation phases, as Coral shows them. At least one; requests that none of them signed are refused.</summary>
    public IList<string> SigningSecrets { get; } = [];

    /// <summary>Whether comments of staff, moderators and administrators are approved without a check; <see langword="true"/> unless told.</summary>
    public bool PassStaff { get; set; } = true;

    /// <summary>What becomes of comments that are to be reviewed; <see cref="CoralStatus.Premod"/> unless told.</summary>
    public CoralStatus ReviewStatus { get; set; } = CoralStatus.Premod;

    /// <summary>What becomes of comments that are to be rejected; <see cref="CoralStatus.SystemWithheld"/> unless told, so that a person sees them.</summary>
    public CoralStatus RejectStatus { get; set; } = CoralStatus.SystemWithheld;

    /// <summary>
    /// The site of comments that <see cref="Sites"/> does not name. Without it, the site is the one that goes by the tenant's domain, or else the
    /// default of the application.
    /// </summary>
    public string? Site { get; set; }

    /// <summary>The names of sites by the id that Coral has for a site, or by a tenant's domain; ids come first.</summary>
    public IDictionary<string, string> Sites { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
