using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SpamSense.AspNetCore;

/// <summary>
/// Finds the key of a request. The first place that holds anything decides: a wrong key there is wrong, whatever stands in another. The field <c>key</c> is
/// before <c>api_key</c>: while an owner types another key in, WordPress sends that one in <c>key</c>, and the one that it has in <c>api_key</c>.
/// </summary>
internal static class AkismetKey
{
    /// <summary>The name of the segment of the path that holds a key.</summary>
    internal const string RouteValue = "akismetKey";

    internal static Site? FindSite(HttpContext context, AkismetFields fields, AkismetOptions options, ISiteDirectory sites)
    {
        var key = InFields(fields);
        if (key.IsEmpty)
        {
            key = InHost(context.Request.Host.Value, options);
        }

        if (key.IsEmpty)
        {
            key = context.GetRouteValue(RouteValue) as string;
        }

        return key.IsEmpty ? sites.DefaultSite : sites.Find(key);
    }

    /// <summary>The key in the form or the address, as sent.</summary>
    internal static ReadOnlySpan<char> InFields(AkismetFields fields) =>
        fields["key"].AsSpan().Trim() is { IsEmpty: false } key ? key : fields["api_key"].AsSpan().Trim();

    private static ReadOnlySpan<char> InHost(ReadOnlySpan<char> host, AkismetOptions options)
    {
        var dot = host.IndexOf('.');
        if (dot <= 0)
        {
            return [];
        }

        var rest = host[(dot + 1)..];
        var port = rest.LastIndexOf(':');
        rest = port < 0 ? rest : rest[..port];
        foreach (var suffix in options.HostSuffixes)
        {
            if (rest.Equals(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return host[..dot];
            }
        }

        return [];
    }
}
