namespace SpamSense.Training.Languages;

/// <summary>Posts of three lengths, and how many of each were called undecided. An ideograph counts as a word.</summary>
public sealed class LengthBands
{
    /// <summary>How many bands there are.</summary>
    public const int Count = 3;

    private readonly int[] _posts = new int[Count];
    private readonly int[] _undecided = new int[Count];

    /// <summary>What the bands are called, in words.</summary>
    public static IReadOnlyList<string> Names { get; } = ["under 5 words", "5 to 15 words", "over 15 words"];

    /// <summary>How many posts there are.</summary>
    public int Posts => _posts.Sum();

    /// <summary>How many of them were called undecided.</summary>
    public int Undecided => _undecided.Sum();

    /// <summary>The share of undecided posts, 0 to 1; NaN where there is none.</summary>
    public double Share => Undecided / (double)Posts;

    /// <summary>The share of undecided posts in a band, 0 to 1; NaN where there is none.</summary>
    /// <param name="band">The number of the band, from 0.</param>
    public double ShareIn(int band) => _undecided[band] / (double)_posts[band];

    internal void Add(int words, bool isUndecided)
    {
        var band = words < 5 ? 0 : words <= 15 ? 1 : 2;
        _posts[band]++;
        _undecided[band] += isUndecided ? 1 : 0;
    }

    internal void Add(LengthBands other)
    {
        for (var band = 0; band < Count; band++)
        {
            _posts[band] += other._posts[band];
            _undecided[band] += other._undecided[band];
        }
    }
}
