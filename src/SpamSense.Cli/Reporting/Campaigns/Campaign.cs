using SpamSense.Cli.Reporting.Collecting;

namespace SpamSense.Cli.Reporting.Campaigns;

/// <summary>Posts that belong together, because they say nearly the same or send their readers to one place.</summary>
internal sealed class Campaign
{
    private const int MostSampleCharacters = 600;

    /// <summary>The number of the first post.</summary>
    public required long Number { get; init; }

    /// <summary>The domain that they share; <see langword="null"/> where it is the text.</summary>
    public string? Domain { get; init; }

    /// <summary>What the texts are compared with.</summary>
    public TextSignature? Signature { get; init; }

    public Balance Balance { get; } = new();

    public AuthorSet Authors { get; } = new();

    public TimeRange Times { get; } = new();

    /// <summary>The text of one of them; <see langword="null"/> until there are two.</summary>
    public string? Sample { get; private set; }

    /// <summary>The number of the latest post.</summary>
    public long Latest { get; private set; }

    /// <summary>Whether it is more than a coincidence: three posts, of two authors where authors are named.</summary>
    /// <param name="namesAuthors">Whether the export names authors.</param>
    public bool Counts(bool namesAuthors) => Balance.Posts >= 3 && (!namesAuthors || Authors.Count >= 2);

    public void Add(ReportedPost post, long number)
    {
        Balance.Add(post.Classification.Orientation);
        Authors.Add(post);
        Times.Add(post.Post.PublishedAt);
        Latest = number;

        // Most texts stand alone, and nobody will want to see those.
        if (Balance.Posts == 2)
        {
            Sample = post.Post.Text.Length > MostSampleCharacters ? post.Post.Text[..MostSampleCharacters] + "\u2026" : post.Post.Text;
        }
    }
}
