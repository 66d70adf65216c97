namespace SpamSense.AspNetCore;

/// <summary>The options of the Akismet protocol: the section <c>SpamSense:Akismet</c>.</summary>
public sealed class AkismetOptions
{
    /// <summary>The section that is bound unless <c>AddSpamSense</c> is given one of your own.</summary>
    public const string SectionName = SpamSenseOptions.SectionName + ":" + SectionKey;

    /// <summary>The name of the section within that of SpamSense.</summary>
    internal const string SectionKey = "Akismet";

    /// <summary>
    /// Hosts before which a client may write its key: with <c>localhost</c>, a request to <c>0123456789ab.localhost</c> carries the key <c>0123456789ab</c>.
    /// What is configured is added to <c>rest.akismet.com</c> and <c>localhost</c>.
    /// </summary>
    public IList<string> HostSuffixes { get; } = ["rest.akismet.com", "localhost"];

    /// <summary>
    /// Whether <see cref="Decision.Review"/> is answered with spam, never with the hint to discard; <see langword="true"/> unless told. The protocol has no
    /// third answer, and its only queue is the spam folder of the client. With <see langword="false"/> such a post appears.
    /// </summary>
    public bool ReviewIsSpam { get; set; } = true;

    /// <summary>
    /// From which probability of monetization on a rejected post is blatant, and the client told that it may throw it away unseen: from 0 to 1, 0.99 unless
    /// told. A number above 1 never tells so.
    /// </summary>
    public double DiscardProbability { get; set; } = 0.99;

    /// <summary>The HTTP status of a check that failed, from 500 to 599; 503 unless told. Clients hold the post and ask again.</summary>
    public int FailureStatusCode { get; set; } = 503;

    /// <summary>
    /// Whether the field <c>blog</c> has to name the host of the site, with or without <c>www.</c>; <see langword="false"/> unless told. The host is that of
    /// the site's address, or its name where it has none; the site <see cref="Site.DefaultName"/> has neither. Another host is answered with alert 10404.
    /// </summary>
    public bool RequireSiteHost { get; set; }

    /// <summary>
    /// How many checks a month <c>usage-limit</c> says that a site may make: 1 or more, or <see langword="null"/> for no limit, which is so unless told. It is
    /// said and not enforced.
    /// </summary>
    public long? MonthlyLimit { get; set; }

    /// <summary>The most bytes of a form, from 1024 to 67108864; 1048576 unless told. A longer one is answered with HTTP 413.</summary>
    public int MaxFormBytes { get; set; } = 1024 * 1024;

    /// <summary>The most fields of a form, from 64 to 16384; 1024 unless told. More are answered with HTTP 413.</summary>
    public int MaxFormFields { get; set; } = 1024;
}
