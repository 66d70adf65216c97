using System.Net.Sockets;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public sealed class LeftSocketTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("s");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_killed_server_left_is_taken_away()
    {
        using (var socket = Listen(_folder.PathOf("killed")))
        {
            // Closing it deletes the path that it was bound to, and a kill does not.
            File.Move(_folder.PathOf("killed"), Path);
        }

        Assert.True(File.Exists(Path));
        Remove();
        Assert.False(File.Exists(Path));
    }

    [Fact]
    public void One_that_somebody_listens_on_stays()
    {
        using var socket = Listen(Path);
        Remove();

        Assert.True(File.Exists(Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dear Maren")]
    public void A_file_stays(string text)
    {
        File.WriteAllText(Path, text);
        Remove();

        Assert.Equal(text, File.ReadAllText(Path));
    }

    private static Socket Listen(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen();
        return socket;
    }

    private void Remove() => LeftSocket.Remove(ListenAddress.Parse($"http://unix:{Path}")!);
}
