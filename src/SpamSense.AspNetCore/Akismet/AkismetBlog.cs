namespace SpamSense.AspNetCore;

/// <summary>Compares the field <c>blog</c> with the site of a key.</summary>
internal static class AkismetBlog
{
    private const string Www = "www.";
    private const int LongestAddress = 2048;

    internal static bool IsOf(Site site, string? blog)
    {
        var host = site.Url?.Host ?? (site.Name == Site.DefaultName ? null : site.Name);
        return host is null || (HostOf(blog) is { } sent && WithoutWww(sent).Equals(WithoutWww(host), StringComparison.OrdinalIgnoreCase));
    }

    private static ReadOnlySpan<char> WithoutWww(ReadOnlySpan<char> host) =>
        host.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? host[Www.Length..] : host;

    private static string? HostOf(string? blog) => blog is not { Length: > 0 and <= LongestAddress }
        ? null
        : Uri.TryCreate(blog, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.Host
            : Uri.CheckHostName(blog) == UriHostNameType.Dns ? blog : null;
}
