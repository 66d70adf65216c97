using System.Globalization;

namespace SpamSense.Server.Storage.Keys;

/// <summary>The site that somebody named on a command line, by its address or its name.</summary>
/// <param name="Name">The name that it goes by: the host, and the port where it is not the usual one.</param>
/// <param name="Url">The address, where one was given.</param>
internal sealed record SiteAddress(string Name, Uri? Url)
{
    private const int LongestName = 253;

    /// <summary>Reads an address such as <c>https://blog.example</c>, or a bare name such as <c>blog.example</c>.</summary>
    /// <param name="text">What was given.</param>
    /// <returns>The site, or <see langword="null"/> where it is neither.</returns>
    internal static SiteAddress? Parse(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && IsName(NameOf(url))
                ? new SiteAddress(NameOf(url), url)
                : null;
        }

        var name = text.ToLowerInvariant();
        return IsName(name) ? new SiteAddress(name, null) : null;
    }

    private static string NameOf(Uri url) => url.IsDefaultPort ? url.IdnHost.ToLowerInvariant() : string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost.ToLowerInvariant()}:{url.Port}");

    // Names are sections of a configuration, lines of a table and words of a command line.
    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or ':');
}
