using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SpamSense.Server.Moderation.Signing;

/// <summary>The link by which the first password is set: made at the start of a server that has none and listens on this machine only, good until it is used.</summary>
internal sealed class SetupLink(Moderators moderators, IServer server)
{
    private volatile string? _token;

    /// <summary>The address of the page: with the token as long as there is no password.</summary>
    internal string? Make()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(address => Uri.IsWellFormedUriString(address, UriKind.Absolute)) is not { } address)
        {
            return null;
        }

        if (!addresses.All(IsLocal) || moderators.Any())
        {
            return address.TrimEnd('/') + ModerationPaths.Queue;
        }

        _token ??= ModeratorSessions.NewSecret();
        return $"{address.TrimEnd('/')}{ModerationPaths.Setup}?token={_token}";
    }

    /// <summary>Whether a token is that of the link.</summary>
    internal bool Opens(string? token) =>
        _token is { } expected && token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(token));

    /// <summary>Makes the link useless.</summary>
    internal void Close() => _token = null;

    private static bool IsLocal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
