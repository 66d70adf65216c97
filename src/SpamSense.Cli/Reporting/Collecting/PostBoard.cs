using System.Collections.ObjectModel;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>The few posts that rank highest, best first; of equals the one that came first. What says the same stands once, with its count.</summary>
/// <param name="capacity">How many posts.</param>
/// <param name="rank">What they are ranked by.</param>
internal sealed class PostBoard(int capacity, Func<float, double> rank)
{
    // Copies differ by a word, and a list of the copies of one text shows one text.
    private const double Same = 0.3;

    private readonly List<BoardPost> _posts = [];

    public IReadOnlyList<BoardPost> Posts => _posts;

    public void Offer(ReportedPost post)
    {
        var value = rank(post.Classification.MonetizationProbability);
        var isFull = _posts.Count == capacity;
        if (capacity == 0 || (isFull && value < _posts[^1].Rank))
        {
            return;
        }

        if (_posts.Find(known => IsSame(known.Post, post)) is { } same)
        {
            same.Repeats++;
            return;
        }

        if (isFull && value <= _posts[^1].Rank)
        {
            return;
        }

        if (isFull)
        {
            _posts.RemoveAt(_posts.Count - 1);
        }

        var place = _posts.FindIndex(known => known.Rank < value);
        _posts.Insert(place < 0 ? _posts.Count : place, new BoardPost(Slim(post), value));
    }

    // What nobody reads or shows is let go of: a record may be a megabyte.
    private static ReportedPost Slim(ReportedPost post) => post with
    {
        Diagnostics = [],
        Post = post.Post with
        {
            Text = post.Post.Text.Length > SpamClassifierOptions.DefaultMaxTextLength ? post.Post.Text[..(SpamClassifierOptions.DefaultMaxTextLength + 1)] : post.Post.Text,
            More = ReadOnlyDictionary<string, string>.Empty,
        },
    };

    private static bool IsSame(ReportedPost known, ReportedPost post) =>
        known.TextKey == post.TextKey || (known.Signature is { } signature && post.Signature is { } other && signature.SimilarityTo(other) >= Same);
}
