using SpamSense.Cli.Streams;
using SpamSense.Configuration;

namespace SpamSense.Cli.Analyzing;

/// <summary>Reads the <c>.editorconfig</c> files that hold for some inputs: those of their folders and of all folders around them, up to one that says <c>root = true</c>.</summary>
internal static class ConfigurationFiles
{
    private const string FileName = ".editorconfig";

    /// <summary>The configuration of a command line.</summary>
    /// <param name="inputs">The files as the user named them; <c>-</c> means the current folder.</param>
    /// <param name="file">A file that the user named to be read instead of those that lie around the inputs.</param>
    /// <param name="preset">A preset that the user named; it comes before those of the files.</param>
    /// <exception cref="CommandFailureException">A file cannot be read.</exception>
    public static ContentConfiguration For(IEnumerable<string> inputs, string? file = null, string? preset = null)
    {
        // By its relative path the file holds for all inputs, wherever they lie.
        var files = file is null ? Around(inputs) : Read(file, Path.GetRelativePath(".", file));
        return preset is null ? files : ContentConfiguration.Combine(files, ContentConfiguration.Parse($"spamsense_preset = {preset}", "--preset"));
    }

    /// <summary>The name of an input as the sections of a configuration know it, for <see cref="Post.Source"/>: its full path with <c>/</c> between the folders.</summary>
    public static string SourceOf(string input) => Path.GetFullPath(input).Replace('\\', '/');

    private static ContentConfiguration Around(IEnumerable<string> inputs)
    {
        var found = new Dictionary<string, ContentConfiguration>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            for (var folder = Path.GetDirectoryName(Path.GetFullPath(input)); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                var file = Path.Combine(folder, FileName);
                if (!found.TryGetValue(file, out var configuration) && File.Exists(file))
                {
                    found[file] = configuration = Read(file, file);
                }

                if (configuration is { IsRoot: true })
                {
                    break;
                }
            }
        }

        // A folder's path is longer than that of any folder around it.
        return found.OrderBy(entry => entry.Key.Length).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Aggregate(ContentConfiguration.Empty, (outer, entry) => ContentConfiguration.Combine(outer, entry.Value));
    }

    private static ContentConfiguration Read(string file, string name)
    {
        try
        {
            return ContentConfiguration.Parse(File.ReadAllText(file), name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(file, exception), exception);
        }
    }
}
