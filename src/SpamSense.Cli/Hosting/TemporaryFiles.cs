using System.Collections.Concurrent;
using System.Globalization;
using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Hosting;

/// <summary>The files that must not outlive the process, even when the thread that writes them is stuck in a system call.</summary>
internal static class TemporaryFiles
{
    private static readonly ConcurrentDictionary<string, byte> Paths = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, byte> Folders = new(StringComparer.Ordinal);

    /// <summary>Remembers the name under which a <see cref="Exports.RecordWriter"/> writes <paramref name="target"/> until it is whole: beside the file that a link leads to.</summary>
    public static void RememberFor(string target) =>
        Paths.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{OutputTarget.RealPath(target)}.tmp-{Environment.ProcessId}"), 0);

    /// <summary>Remembers a folder of this process, with all that is in it.</summary>
    public static void RememberFolder(string path) => Folders.TryAdd(path, 0);

    public static void Delete()
    {
        foreach (var path in Paths.Keys)
        {
            Try(() => File.Delete(path));
        }

        foreach (var path in Folders.Keys)
        {
            Try(() => Directory.Delete(path, recursive: true));
        }
    }

    private static void Try(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody is left who could do better.
        }
    }
}
