using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>Says where posts come from: what their export says, or the name of their file, with as many of its folders as tell it from others of that name.</summary>
internal sealed class SourceNames
{
    private static readonly string[] Columns = ["source", "site", "platform", "subreddit", "channel", "blog"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="inputs">The names of all inputs.</param>
    public SourceNames(IEnumerable<string> inputs)
    {
        foreach (var alike in inputs.Distinct(StringComparer.Ordinal).GroupBy(static input => End(input, 1), StringComparer.Ordinal))
        {
            var parts = 1;
            while (alike.Select(input => End(input, parts)).Distinct(StringComparer.Ordinal).Count() < alike.Count())
            {
                parts++;
            }

            foreach (var input in alike)
            {
                _names.Add(input, End(input, parts));
            }
        }
    }

    /// <summary>How many inputs there are.</summary>
    public int Count => _names.Count;

    public string Of(ExportedPost post)
    {
        foreach (var column in Columns)
        {
            if (post.More.TryGetValue(column, out var name))
            {
                return name;
            }
        }

        return FileOf(post);
    }

    /// <summary>The file that a post is in.</summary>
    public string FileOf(ExportedPost post) => _names.GetValueOrDefault(post.Source) ?? End(post.Source, 1);

    /// <summary>The last parts of a path; all of it where it has no more.</summary>
    private static string End(string path, int parts)
    {
        var start = path.Length;
        for (var i = 0; i < parts && start >= 0; i++)
        {
            start = start == 0 ? -1 : path.LastIndexOfAny(['/', Path.DirectorySeparatorChar], start - 1);
        }

        return start + 1 < path.Length ? path[(start + 1)..] : path;
    }
}
