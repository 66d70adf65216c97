using System.Security.Cryptography;
using System.Text;

namespace SpamSense.Training.Data;

/// <summary>Finds and reads the labelled sources of a training run.</summary>
public static class LabelledData
{
    /// <summary>Reads every <c>.jsonl</c> and <c>.jsonl.gz</c> file of some folders or files, in the order of their names.</summary>
    /// <param name="paths">Folders, or single files.</param>
    /// <exception cref="DirectoryNotFoundException">A path is neither a folder nor a file; the message says what to do.</exception>
    /// <exception cref="InvalidDataException">A record is broken, or there is none at all.</exception>
    public static IReadOnlyList<LabelledPost> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var posts = new List<LabelledPost>();
        foreach (var file in paths.SelectMany(FilesOf))
        {
            posts.AddRange(LabelledPostReader.ReadFile(file));
        }

        return posts.Count > 0
            ? posts
            : throw new InvalidDataException("There is no labelled post in the data: expected .jsonl or .jsonl.gz files with id, source, text and label.");
    }

    /// <summary>Counts and names the sources.</summary>
    /// <param name="posts">The posts of a training run.</param>
    /// <returns>One row a source, in alphabetical order.</returns>
    public static IReadOnlyList<ModelSource> Describe(IEnumerable<LabelledPost> posts) =>
        [.. posts.GroupBy(post => post.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new ModelSource(
            group.Key,
            group.Count(post => !post.IsMonetization),
            group.Count(post => post.IsMonetization),
            HashOf(group)))];

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException(
                $"There is no labelled data at '{path}': name a folder or file of .jsonl or .jsonl.gz records, in the form that models/README.md describes.");
        }

        return Directory.EnumerateFiles(path)
            .Where(file => file.EndsWith(".jsonl", StringComparison.Ordinal) || file.EndsWith(".jsonl.gz", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private static string HashOf(IEnumerable<LabelledPost> posts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var post in posts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(post.Text + "\n" + post.Orientation + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
