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
            characters += posts.Current.Text.Length;
        }
    }

    public void Analyze() => Posts = reader.Read(_posts);
}
