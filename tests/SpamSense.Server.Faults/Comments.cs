using System.Globalization;
using System.Text.Json;

namespace SpamSense.Server.Faults;

/// <summary>Comments of which no two are the same.</summary>
internal static class Comments
{
    private static long _count;

    /// <summary>A comment that nobody would call spam, so that a verdict of spam comes from its correction.</summary>
    internal static string Next() =>
        string.Create(CultureInfo.InvariantCulture, $"Visitor {Interlocked.Increment(ref _count)}: my neighbour laughed about the goat story, thank you for telling it so well.");

    /// <summary>Reads the texts of all corrections that a data folder holds.</summary>
    internal static async Task<HashSet<string>> CorrectedAsync(string server, string data)
    {
        var (exitCode, output, error) = await ServerProcess.RunAsync(server, "corrections", "export", "--data", data).ConfigureAwait(false);
        TrialFailedException.ThrowUnless(exitCode == 0, $"The corrections cannot be exported: {error}");
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var record = JsonDocument.Parse(line);
            texts.Add(record.RootElement.GetProperty("text").GetString()!);
        }

        return texts;
    }
}
