using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Tells which site a request of the JSON API comes from: by its key, and never by its body.</summary>
internal static class RequestKey
{
    internal const string HeaderName = "X-Api-Key";

    private const string Scheme = "Bearer ";

    private static readonly Refusal Unknown = new(StatusCodes.Status401Unauthorized, "The key is unknown or was revoked.");
    private static readonly Refusal Missing =
        new(StatusCodes.Status401Unauthorized, "A key is needed, in the header 'Authorization: Bearer' or in 'X-Api-Key'.");

    /// <summary>Finds the site of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="sites">The sites.</param>
    /// <param name="refusal">Why there is none.</param>
    internal static Site? SiteOf(HttpRequest request, ISiteDirectory sites, out Refusal? refusal)
    {
        string? own = request.Headers[HeaderName];
        string? authorization = request.Headers.Authorization;
        var key = own ?? (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true ? authorization[Scheme.Length..].Trim() : null);
        return SiteOf(key, sites, Missing, out refusal);
    }

    /// <summary>Finds the site of a key; that of none is the default.</summary>
    internal static Site? SiteOf(string? key, ISiteDirectory sites, Refusal missing, out Refusal? refusal)
    {
        var site = key is null ? sites.DefaultSite : sites.Find(key);
        refusal = site is not null ? null : key is null ? missing : Unknown;
        return site;
    }
}
