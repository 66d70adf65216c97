using System.Buffers;
using SpamSense.Content;

namespace SpamSense.Learning;

/// <summary>Reads the address that an author gave as a home page. It is never fetched.</summary>
internal static class HomePage
{
    /// <summary>The longest name of a host that there can be.</summary>
    internal const int LongestHost = 253;

    private static readonly SearchValues<char> EndsOfHost = SearchValues.Create(" /\\?#:");

    /// <summary>The part of the host that somebody can register; the host where nobody can; empty where there is none.</summary>
    /// <param name="address">The address as the author gave it.</param>
    /// <param name="room">Room for the longest host, in lower case; the answer is a part of it.</param>
    internal static ReadOnlySpan<char> DomainOf(string? address, Span<char> room)
    {
        var rest = address.AsSpan().Trim();
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        rest = scheme >= 0 ? rest[(scheme + 3)..] : rest;
        var end = rest.IndexOfAny('/', '?', '#');
        rest = end >= 0 ? rest[..end] : rest;
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        end = rest.IndexOfAny(EndsOfHost);
        rest = end >= 0 ? rest[..end] : rest;
        if (rest.IsEmpty || rest.Length > LongestHost)
        {
            return [];
        }

        ReadOnlySpan<char> host = room[..rest.ToLowerInvariant(room)];
        var domain = PublicSuffix.DomainOf(host);
        return domain.IsEmpty ? host : domain;
    }
}
