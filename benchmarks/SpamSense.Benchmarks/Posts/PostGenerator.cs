using System.Text;

namespace SpamSense.Benchmarks.Posts;

/// <summary>Makes posts out of sentences: always the same ones, about 80 characters each unless a length is asked for.</summary>
internal sealed class PostGenerator
{
    public const int MostSentences = 3;

    /// <summary>As many posts as in the reference have a character beyond ASCII, in percent.</summary>
    public const int UsualNonAscii = 8;

    private const int Percent = 100;

    // Sentences have 51 characters on average, and so have posts 81 with 1.6 of them.
    private const int OneSentence = 52;
    private const int AtMostTwo = 88;

    private readonly PostSentences _sentences = PostSentences.Instance;
    private readonly int _nonAscii;
    private RepeatableRandom _random;

    public PostGenerator(int nonAscii = UsualNonAscii, ulong seed = 20_261_123)
    {
        _nonAscii = nonAscii;
        _random = new RepeatableRandom(seed);
    }

    public string[] Comments(int count) => [.. Enumerable.Range(0, count).Select(_ => Comment())];

    public void Fill(Span<string> posts)
    {
        foreach (ref var post in posts)
        {
            post = Comment();
        }
    }

    public string[] OfLength(int length, int count) => [.. Enumerable.Range(0, count).Select(_ => OfLength(length))];

    /// <summary>Chooses the sentences of the next post.</summary>
    /// <param name="places">Gets their places in <see cref="PostSentences.All"/>; room for <see cref="MostSentences"/>.</param>
    /// <returns>How many they are.</returns>
    public int Choose(Span<int> places)
    {
        var roll = _random.Below(Percent);
        var count = roll < OneSentence ? 1 : roll < AtMostTwo ? 2 : MostSentences;
        for (var i = 0; i < count; i++)
        {
            places[i] = _random.Below(_sentences.AsciiCount);
        }

        if (_random.Below(Percent) < _nonAscii)
        {
            places[_random.Below(count)] = _sentences.AsciiCount + _random.Below(_sentences.All.Length - _sentences.AsciiCount);
        }

        return count;
    }

    private string Comment()
    {
        Span<int> places = stackalloc int[MostSentences];
        var count = Choose(places);
        var all = _sentences.All;
        return count switch
        {
            1 => all[places[0]],
            2 => $"{all[places[0]]} {all[places[1]]}",
            _ => $"{all[places[0]]} {all[places[1]]} {all[places[2]]}",
        };
    }

    private string OfLength(int length)
    {
        var post = new StringBuilder(Comment());
        while (post.Length < length)
        {
            post.Append(' ').Append(Comment());
        }

        post.Length = length;
        if (char.IsHighSurrogate(post[^1]))
        {
            post[^1] = '.';
        }

        return post.ToString();
    }
}
