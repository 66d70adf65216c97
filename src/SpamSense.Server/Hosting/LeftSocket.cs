using System.Net.Sockets;

namespace SpamSense.Server.Hosting;

/// <summary>Takes the socket of a server away that was killed. It would be in the way of the next one, and nobody can listen on it any more.</summary>
internal static class LeftSocket
{
    /// <summary>Takes it away, where there is one, nobody listens on it, and it is a socket.</summary>
    /// <exception cref="IOException">It cannot be taken away.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be taken away.</exception>
    internal static void Remove(ListenAddress address)
    {
        if (address.SocketPath is { } path && File.Exists(path) && IsSocket(path) && !IsServed(path))
        {
            File.Delete(path);
        }
    }

    private static bool IsSocket(string path)
    {
        try
        {
            File.OpenRead(path).Dispose();
            return false;
        }
        catch (IOException)
        {
            // A socket cannot be opened as a file can.
            return true;
        }
    }

    private static bool IsServed(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return false;
        }
    }
}
