using SpamSense.Exports.Content;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>The posts of a repository, as an account of Bluesky downloads it: a CAR file.</summary>
internal sealed class BlueskyRepository : IPlatform
{
    public ExportFormat Format => ExportFormat.Bluesky;

    public PostShape Shape => BlueskyPosts.Shape;

    /// <summary>The posts in the order of the file.</summary>
    public static IEnumerable<ExportedPost> Read(ContentSource source, PlatformReading reading)
    {
        source.MakeSeekable(reading.CancellationToken);
        var tree = TreeOf(source, reading);
        source.Rewind();
        foreach (var block in new CarReader(new BufferedStream(source.Stream), reading.MaxRecordLength).Blocks())
        {
            if (block.Data.Span.IndexOf(BlueskyPosts.TypeBytes) < 0)
            {
                continue;
            }

            using var record = DagCbor.ToJson(block.Data);
            if (record is null)
            {
                reading.Complain(0, UnreadableReason.NotCbor);
                continue;
            }

            var key = tree.KeyOf(block.Id);
            var uri = key is null || tree.Author is null ? null : $"at://{tree.Author}/{BlueskyPosts.Type}/{key}";
            if (BlueskyPosts.Post(new BlueskyItem(default, record.RootElement, uri)) is { } post)
            {
                yield return post with { AuthorId = tree.Author, Place = key is null ? null : $"{BlueskyPosts.Type}/{key}" };
            }
        }
    }

    private static BlueskyTree TreeOf(ContentSource source, PlatformReading reading)
    {
        var tree = new BlueskyTree();
        try
        {
            foreach (var block in new CarReader(new BufferedStream(source.Stream), reading.MaxRecordLength).Blocks())
            {
                reading.CancellationToken.ThrowIfCancellationRequested();
                tree.Add(block);
            }
        }
        catch (BrokenExportException)
        {
            // What was found so far is better than nothing; the reading of the posts will complain.
        }

        return tree;
    }
}
