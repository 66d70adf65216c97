using System.Collections.Concurrent;
using System.Globalization;

namespace SpamSense.Cli.Hosting;

/// <summary>The files that must not outlive the process, even when the thread that writes them is stuck in a system call.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, byte> Paths = new(StringComparer.Ordinal);

    /// <summary>Remembers the name under which a <see cref="Exports.RecordWriter"/> writes <paramref name="target"/> until it is whole.</summary>
    public static void RememberFor(string target) =>
        Paths.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{target}.tmp-{Environment.ProcessId}"), 0);

    public static void Delete()
    {
        foreach (var path in Paths.Keys)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Nobody is left who could do better.
            }
        }
    }
}
