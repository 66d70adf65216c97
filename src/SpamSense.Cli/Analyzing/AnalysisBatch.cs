using System.Collections.Immutable;

namespace SpamSense.Cli.Analyzing;

/// <summary>The posts that are analyzed at once: enough to keep all cores busy, few enough to bound the memory.</summary>
internal sealed class AnalysisBatch(Func<IReadOnlyList<Post>, ImmutableArray<Analysis>> analyze)
{
    private const int MostPosts = 512;

    // A tree takes many times the memory of its text.
    private const long MostCharacters = 1024 * 1024;

    private readonly List<SourcedPost> _sourced = new(MostPosts);
    private readonly List<Post> _posts = new(MostPosts);
    private ImmutableArray<Analysis> _analyses = [];
    private long _characters;

    public int Count => _posts.Count;

    public bool IsFull => Count == MostPosts || _characters >= MostCharacters;

    public AnalyzedPost this[int index] => new(_sourced[index], _analyses[index]);

    public void Add(SourcedPost post)
    {
        _sourced.Add(post);
        _posts.Add(post.Post);

        // The whole record is in memory, and not only its text: a column that nobody asks for may be a megabyte.
        _characters += post.Post.Text.Length + (post.Record?.ByteCount ?? 0);
    }

    public void Clear()
    {
        _sourced.Clear();
        _posts.Clear();
        _analyses = [];
        _characters = 0;
    }

    public void Analyze() => _analyses = analyze(_posts);
}
