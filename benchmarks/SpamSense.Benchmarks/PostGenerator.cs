using System.Text;

namespace SpamSense.Benchmarks;

/// <summary>Makes posts out of the sentences of the sample: always the same ones, no two alike.</summary>
internal sealed class PostGenerator
{
    private const int MostSentencesOfAComment = 3;
    private const int ShortestLongPost = 2_000;
    private const int LongestLongPost = 5_000;
    private const int SentencesOfAParagraph = 5;

    private readonly string[] _sentences = CommentSample.ReadSentences();
    private readonly Random _random = new(20_261_123);

    public string[] ShortComments(int count) => Different(count, () => Join(1 + _random.Next(MostSentencesOfAComment)));

    public string[] LongPosts(int count) => Different(count, LongPost);

    private static string[] Different(int count, Func<string> create)
    {
        var posts = new HashSet<string>(count, StringComparer.Ordinal);
        while (posts.Count < count)
        {
            posts.Add(create());
        }

        return [.. posts];
    }

    private string LongPost()
    {
        var length = _random.Next(ShortestLongPost, LongestLongPost);
        var post = new StringBuilder(LongestLongPost);
        while (post.Length < length)
        {
            post.Append(Join(SentencesOfAParagraph)).Append("\n\n");
        }

        return post.ToString();
    }

    private string Join(int sentences) => string.Join(' ', _random.GetItems(_sentences, sentences));
}
