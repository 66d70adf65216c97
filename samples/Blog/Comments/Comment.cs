using SpamSense;

namespace Blog.Comments;

/// <summary>A comment as it is stored. Neither an address of a machine nor one for e-mail belongs to it.</summary>
internal sealed record Comment
{
    public long Id { get; init; }

    public required string Article { get; init; }

    public required string Author { get; init; }

    public string? Url { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset PostedAt { get; init; }

    public CommentStatus Status { get; init; }

    /// <summary>How probable it was, on its arrival, that the author wants something that pays.</summary>
    public double? Probability { get; init; }

    /// <summary>What was found in it on its arrival.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>What a moderator said of it, if one did.</summary>
    public Orientation? Correction { get; init; }

    /// <summary>The comment as it was checked: what is said of it is said of the very same post.</summary>
    internal Post ToPost() => new() { Text = Text, AuthorName = Author, AuthorUrl = Url };
}
