using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace SpamSense.Server.Hosting;

/// <summary>The sentences for an address that the server cannot listen on.</summary>
internal static class ListenSentence
{
    public static string For(ServerSettings settings, Exception exception)
    {
        var addresses = string.Join(" and ", settings.Addresses.Select(static address => address.Text));
        return (exception.InnerException ?? exception, exception.GetBaseException()) switch
        {
            (AddressInUseException, _) or (_, SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }) =>
                $"Another program listens on {addresses} already; stop it, or choose another address with --listen.",
            (_, SocketException { SocketErrorCode: SocketError.AddressNotAvailable }) when settings.Addresses.Any(static address => Path.GetDirectoryName(address.SocketPath) is { } folder && !Directory.Exists(folder)) =>
                $"There is no folder for the socket of {addresses}; create it first.",
            (_, SocketException { SocketErrorCode: SocketError.AccessDenied }) => $"You may not listen on {addresses}; choose a port above 1023 with --listen.",
            (_, SocketException { SocketErrorCode: SocketError.AddressNotAvailable }) => $"This machine does not have the address of {addresses}; choose one that it has with --listen.",
            _ => $"The server cannot listen on {addresses}; choose another address with --listen.",
        };
    }
}
