using System.Net;
using System.Text;

namespace SpamSense.Server.Hosting;

/// <summary>An address to listen on.</summary>
/// <param name="Text">The address as Kestrel takes it.</param>
/// <param name="IsLocal">Whether only programs of this machine reach it.</param>
internal sealed record ListenAddress(string Text, bool IsLocal)
{
    // What Linux takes; others take a few bytes less.
    private const int LongestSocketPath = 107;

    /// <summary>Where the socket is, where it is one of Unix.</summary>
    internal string? SocketPath { get; private init; }

    /// <summary>Reads an address such as <c>http://127.0.0.1:8099</c>, <c>http://*:8099</c> or <c>http://unix:/run/spamsense.sock</c>.</summary>
    /// <param name="text">What was given.</param>
    /// <returns>The address, or <see langword="null"/> where it is none.</returns>
    internal static ListenAddress? Parse(string text)
    {
        // It would make the parser of ASP.NET Core fall.
        if (text.TrimEnd('/').EndsWith(':'))
        {
            return null;
        }

        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme == Uri.UriSchemeHttp && address.PathBase.Length == 0 && (address.IsUnixPipe ? IsSocketPath(address.UnixPipePath) : IsPort(address))
                ? new ListenAddress(text, address.IsUnixPipe || IsLoopback(address.Host)) { SocketPath = address.IsUnixPipe ? address.UnixPipePath : null }
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsSocketPath(string path) => path.Length > 1 && Encoding.UTF8.GetByteCount(path) <= LongestSocketPath;

    // The name stands for two addresses, which would get two ports, and Kestrel does not want that.
    private static bool IsPort(BindingAddress address) => address.Port >= (IsLocalhost(address.Host) ? 1 : 0) && address.Port <= IPEndPoint.MaxPort;

    private static bool IsLocalhost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    // Kestrel takes every name but localhost for all addresses of the machine.
    private static bool IsLoopback(string host) => IsLocalhost(host) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
