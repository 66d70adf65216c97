using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SpamSense.Server.Faults;

/// <summary>One connection, without the retries of an HTTP client, which would hide what is lost.</summary>
internal sealed class Connection : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    private Connection()
    {
    }

    internal static async Task<Connection> OpenAsync(int port)
    {
        var connection = new Connection();
        try
        {
            await connection._client.ConnectAsync(IPAddress.Loopback, port).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _client.GetStream().WriteAsync(bytes).ConfigureAwait(false);

    /// <summary>Reads a whole answer.</summary>
    /// <exception cref="IOException">The connection ended before it was whole.</exception>
    internal async Task<Answer> ReadAsync()
    {
        var status = int.Parse((await LineAsync().ConfigureAwait(false)).Split(' ')[1], CultureInfo.InvariantCulture);
        var (length, isChunked, closes) = (0, false, false);
        while (await LineAsync().ConfigureAwait(false) is { Length: > 0 } header)
        {
            var (name, value) = (header.Split(':')[0].ToUpperInvariant(), header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            length = name == "CONTENT-LENGTH" ? int.Parse(value, CultureInfo.InvariantCulture) : length;
            isChunked |= name == "TRANSFER-ENCODING";
            closes |= name == "CONNECTION" && value == "close";
        }

        var body = isChunked ? await ChunksAsync().ConfigureAwait(false) : await BytesAsync(length).ConfigureAwait(false);
        return new Answer(status, body, closes);
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> ChunksAsync()
    {
        var body = new StringBuilder();
        while (true)
        {
            var length = int.Parse(await LineAsync().ConfigureAwait(false), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Append(await BytesAsync(length).ConfigureAwait(false));
            await LineAsync().ConfigureAwait(false);
            if (length == 0)
            {
                return body.ToString();
            }
        }
    }

    private async Task<string> LineAsync()
    {
        var line = new StringBuilder();
        while (true)
        {
            var next = (char)await ByteAsync().ConfigureAwait(false);
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append(next);
        }
    }

    private async Task<string> BytesAsync(int count)
    {
        var body = new StringBuilder(count);
        for (var i = 0; i < count; i++)
        {
            body.Append((char)await ByteAsync().ConfigureAwait(false));
        }

        return body.ToString();
    }

    private async ValueTask<byte> ByteAsync()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, await _client.GetStream().ReadAsync(_buffer).ConfigureAwait(false));
            if (_end == 0)
            {
                throw new IOException("The connection ended.");
            }
        }

        return _buffer[_start++];
    }
}
