using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting;

/// <summary>The posts that are analyzed at once: enough to keep all cores busy, few enough to bound the memory.</summary>
internal sealed class ReportBatch(PostReader reader)
{
    private const int MostPosts = 1024;

    // A tree takes many times the memory of its text.
    private const long MostCharacters = 1024 * 1024;

    private readonly List<ExportedPost> _posts = new(MostPosts);

    public int Count => _posts.Count;

    /// <summary>The posts with what the analysis says of them; after <see cref="Analyze"/>.</summary>
    public ReportedPost[] Posts { get; private set; } = [];

    /// <summary>Takes the next posts in place of those before.</summary>
    public void Fill(IEnumerator<ExportedPost> posts)
    {
        _posts.Clear();
        Posts = [];
        var characters = 0L;
        while (_posts.Count < MostPosts && characters < MostCharacters && posts.MoveNext())
        {
            _posts.Add(posts.Current);
            characters += LengthOf(posts.Current);
        }
    }

    public void Analyze() => Posts = reader.Read(_posts);

    // All of a post is in memory, and not only its text: a column that nobody asks for may be a megabyte.
    private static long LengthOf(ExportedPost post) =>
        post.Text.Length + (post.Title?.Length ?? 0) + (post.AuthorName?.Length ?? 0) + (post.AuthorId?.Length ?? 0) + (post.AuthorEmail?.Length ?? 0) + (post.AuthorUrl?.Length ?? 0)
        + (post.ThreadId?.Length ?? 0) + (post.Url?.Length ?? 0) + post.More.Sum(static column => (long)column.Value.Length);
}
