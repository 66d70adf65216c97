using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SpamSense.Server.Faults;

/// <summary>Starts the server where it cannot start: it says in one sentence what to do, and ends with exit code 2.</summary>
internal sealed class StartTrial(string server, string folder)
{
    private const string FreePort = "http://127.0.0.1:0";
    private const int VersionOffset = 60;

    private static readonly byte[] Letter =
        [.. "a file of letters and not of pages, and longer than a header would be. It says nothing of use to any server at all."u8];

    private int _count;

    internal async Task<string> RunAsync()
    {
        await ExpectAsync("is damaged", "--data", await DataWithAsync(static _ => Letter).ConfigureAwait(false)).ConfigureAwait(false);
        await ExpectAsync("is damaged", "--data", await DataWithAsync(static bytes => bytes[..(bytes.Length / 2)]).ConfigureAwait(false)).ConfigureAwait(false);
        await ExpectAsync("is damaged", "--data", await DataWithAsync(Torn).ConfigureAwait(false)).ConfigureAwait(false);
        await ExpectAsync("is damaged", "--data", await DataWithDamagedCorrectionAsync().ConfigureAwait(false)).ConfigureAwait(false);
        await ExpectAsync("newer spamsense-server", "--data", await DataWithAsync(static bytes => Changed(bytes, VersionOffset, 77)).ConfigureAwait(false)).ConfigureAwait(false);
        await ExpectAsync("cannot be the data folder", "--data", Path.Combine(FileIn("file"), "data")).ConfigureAwait(false);
        await ExpectAsync("another one with --data", "--data", "/proc/spamsense").ConfigureAwait(false);
        await ExpectAsync("keys add --site", "--data", NewData(), "--listen", "http://0.0.0.0:0").ConfigureAwait(false);
        await ExpectAsync("is not JSON", "--data", NewData(), "--config", FileIn("settings.json")).ConfigureAwait(false);
        await ExpectAsync("--data", "--data", "").ConfigureAwait(false);
        await ExpectAsync("There is no file", "--data", NewData(), "--config", Path.Combine(folder, "missing.json")).ConfigureAwait(false);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        await ExpectAsync("listens on", "--data", NewData(), "--listen", $"http://{listener.LocalEndpoint}").ConfigureAwait(false);
        await ExpectAsync("listens on", "--data", NewData(), "--listen", $"http://unix:{FileIn("letter")}").ConfigureAwait(false);
        var data = NewData();
        using var running = await ServerProcess.StartAsync(server, data).ConfigureAwait(false);
        await ExpectAsync("uses the data folder", "--data", data).ConfigureAwait(false);
        return string.Create(CultureInfo.InvariantCulture, $"{_count} of {_count} were told in one sentence, with exit code 2");
    }

    private static byte[] Torn(byte[] bytes)
    {
        // The pages after the first hold the tables.
        Array.Fill(bytes, (byte)0x5A, 4096, 3 * 4096);
        return bytes;
    }

    private static byte[] Changed(byte[] bytes, int offset, int number)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(offset), number);
        return bytes;
    }

    private async Task ExpectAsync(string words, params string[] arguments)
    {
        string[] line = arguments.Contains("--listen") ? arguments : [.. arguments, "--listen", FreePort];
        var (exitCode, output, error) = await ServerProcess.RunAsync(server, line).ConfigureAwait(false);
        var sentences = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        TrialFailedException.ThrowUnless(
            exitCode == 2 && output.Length == 0 && sentences.Length == 1 && error.Contains(words, StringComparison.Ordinal),
            string.Create(CultureInfo.InvariantCulture, $"'{string.Join(' ', line)}' ended with {exitCode} and said: {output}{error}"));
        _count++;
    }

    private string NewData() => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"data-{Directory.CreateDirectory(folder).GetDirectories().Length}"), "new");

    private string FileIn(string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, name);
        File.WriteAllText(path, "{ \"SpamSense\": ");
        return path;
    }

    private async Task<string> DataWithDamagedCorrectionAsync()
    {
        var data = NewData();
        using (var process = await ServerProcess.StartAsync(server, data).ConfigureAwait(false))
        {
            using var connection = await Connection.OpenAsync(process.Port).ConfigureAwait(false);
            await connection.SendAsync(Request.SubmitSpam(Comments.Next())).ConfigureAwait(false);
            TrialFailedException.ThrowUnless((await connection.ReadAsync().ConfigureAwait(false)).IsThankYou, "A correction was refused.");
            process.AskToStop();
            TrialFailedException.ThrowUnless(await process.WaitAsync().ConfigureAwait(false) == 0, "The server did not stop in order.");
        }

        var path = Path.Combine(data, "spamsense.db");
        var bytes = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
        bytes[bytes.AsSpan().LastIndexOf("{\"text\""u8)] = (byte)'x';
        await File.WriteAllBytesAsync(path, bytes).ConfigureAwait(false);
        return data;
    }

    private async Task<string> DataWithAsync(Func<byte[], byte[]> change)
    {
        var data = NewData();
        var (exitCode, _, error) = await ServerProcess.RunAsync(server, "keys", "add", "--site", "blog.example", "--data", data).ConfigureAwait(false);
        TrialFailedException.ThrowUnless(exitCode == 0, $"No key could be made: {error}");
        var path = Path.Combine(data, "spamsense.db");
        var bytes = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
        await File.WriteAllBytesAsync(path, change(bytes)).ConfigureAwait(false);
        return data;
    }
}
