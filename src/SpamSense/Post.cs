using SpamSense.Content;

namespace SpamSense;

/// <summary>One post, comment or message, as it was published.</summary>
/// <remarks>The author of the text is taken for an adversary: any value of any property is allowed, malformed UTF-16 included.</remarks>
public sealed record Post
{
    /// <summary>The text as published, in any script: plain, in HTML or in Markdown; see <see cref="Format"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text stands in a conversation; <see cref="PostKind.Comment"/> unless told.</summary>
    public PostKind Kind { get; init; }

    /// <summary>The title, where the platform has one. It is read as the first line of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The name that the author gave. Kept for analyzers; the text model does not read it.</summary>
    public string? AuthorName { get; init; }

    /// <summary>The address that the author gave as a home page. Kept for analyzers; never fetched.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>How the text is marked up; found out from the text unless told.</summary>
    public ContentFormat Format { get; init; }

    /// <summary>The name of the thread, page or article that the post belongs to, where the platform has one.</summary>
    public string? Thread { get; init; }

    /// <summary>When the post was published, where that is known.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The name of the file or source that the post comes from; sections of a configuration go by it.</summary>
    public string? Source { get; init; }

    /// <summary>The ISO 639-1 code of the text's language, or <see langword="null"/> when nobody said.</summary>
    public string? Language { get; init; }
}
