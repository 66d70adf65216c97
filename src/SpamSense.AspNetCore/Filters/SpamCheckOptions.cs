using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>What an endpoint does with the decisions on its comments.</summary>
public sealed class SpamCheckOptions
{
    /// <summary>What becomes of a comment that a person should look at; handed to the handler unless told.</summary>
    public SpamCheckAction OnReview { get; set; } = SpamCheckAction.HandOver;

    /// <summary>What becomes of a comment that should not appear; refused unless told.</summary>
    public SpamCheckAction OnReject { get; set; } = SpamCheckAction.Refuse;

    /// <summary>Whether decisions have consequences here; <see langword="null"/> leaves it to <see cref="SpamSenseOptions.Mode"/>.</summary>
    public SpamSenseMode? Mode { get; set; }

    /// <summary>Whether the client is told the findings that led to a refusal; <see langword="true"/> unless told. They help an honest author, and a dishonest one, too.</summary>
    public bool TellsDiagnostics { get; set; } = true;

    /// <summary>The name of the site that the comments are for.</summary>
    public string Site { get; set; } = AspNetCore.Site.DefaultName;

    /// <summary>
    /// Finds the site of a request, instead of <see cref="Site"/>. A name that the <see cref="ISiteDirectory"/> does not know stands for <see cref="Site"/>,
    /// since a client may have made it up.
    /// </summary>
    public Func<HttpContext, string?>? SiteOf { get; set; }
}
