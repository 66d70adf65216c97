using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>Says where a post comes from: what its export says, or the name of its file.</summary>
internal static class SourceName
{
    private static readonly string[] Columns = ["source", "site", "platform", "subreddit", "channel", "blog"];

    public static string Of(ExportedPost post)
    {
        foreach (var column in Columns)
        {
            if (post.More.TryGetValue(column, out var name))
            {
                return name;
            }
        }

        return Path.GetFileName(post.Source) is { Length: > 0 } file ? file : post.Source;
    }
}
