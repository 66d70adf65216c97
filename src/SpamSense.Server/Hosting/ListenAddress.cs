using System.Net;

namespace SpamSense.Server.Hosting;

/// <summary>An address to listen on.</summary>
/// <param name="Text">The address as Kestrel takes it.</param>
/// <param name="IsLocal">Whether only programs of this machine reach it.</param>
internal sealed record ListenAddress(string Text, bool IsLocal)
{
    private const string UnixPrefix = "http://unix:/";

    /// <summary>Reads an address such as <c>http://127.0.0.1:8099</c>, <c>http://*:8099</c> or <c>http://unix:/run/spamsense.sock</c>.</summary>
    /// <param name="text">What was given.</param>
    /// <returns>The address, or <see langword="null"/> where it is none.</returns>
    internal static ListenAddress? Parse(string text)
    {
        if (text.StartsWith(UnixPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return text.Length > UnixPrefix.Length ? new ListenAddress(text, IsLocal: true) : null;
        }

        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme == Uri.UriSchemeHttp && address.PathBase.Length == 0 && address.Port is >= 0 and <= IPEndPoint.MaxPort
                ? new ListenAddress(text, IsLoopback(address.Host))
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Kestrel takes every name but localhost for all addresses of the machine.
    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
