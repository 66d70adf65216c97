namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>The whole text of a post that is too long for a tweet.</summary>
internal sealed class TwitterNote(string text, DateTimeOffset? publishedAt)
{
    public string Text { get; } = text;

    public DateTimeOffset? PublishedAt { get; } = publishedAt;

    /// <summary>Whether it is told with a tweet already.</summary>
    public bool HasTweet { get; set; }
}
