using SpamSense.Content;

namespace SpamSense.Exports;

/// <summary>One post of an export, in the same words whatever platform it comes from.</summary>
/// <remarks>What an export does not tell is <see langword="null"/>. Every value is as the author or the platform left it: expect anything in it.</remarks>
public sealed record ExportedPost
{
    /// <summary>The text as published, with its markup if it has any: see <see cref="TextFormat"/>. Where a platform gives titles, it begins with that. May be empty.</summary>
    public required string Text { get; init; }

    /// <summary>How the text is marked up; <see cref="ContentFormat.Detect"/> when the export does not say.</summary>
    public ContentFormat TextFormat { get; init; }

    /// <summary>What the post is in its conversation.</summary>
    public PostKind Kind { get; init; }

    /// <summary>The title, where the platform has one.</summary>
    public string? Title { get; init; }

    /// <summary>What the platform calls the post.</summary>
    public string? Id { get; init; }

    /// <summary>The <see cref="Id"/> of the post that it answers; <see langword="null"/> for one that answers none.</summary>
    public string? ParentId { get; init; }

    /// <summary>The thread, article, video or channel that it belongs to.</summary>
    public string? ThreadId { get; init; }

    /// <summary>The name that the author gave.</summary>
    public string? AuthorName { get; init; }

    /// <summary>What the platform calls the author.</summary>
    public string? AuthorId { get; init; }

    /// <summary>The author's e-mail address.</summary>
    public string? AuthorEmail { get; init; }

    /// <summary>The address that the author gave as a home page.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>The address that the author wrote from.</summary>
    public string? AuthorIp { get; init; }

    /// <summary>When the post was published; UTC unless the export names a zone.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The language that the platform or the author says it is in, usually a code of ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>What had been decided about it.</summary>
    public OriginalLabel Label { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Url { get; init; }

    /// <summary>The file or stream that it was read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The line of <see cref="Source"/> on which it begins, counted from 1; 0 where a format has no lines.</summary>
    public long Line { get; init; }

    /// <summary>Where it stands within its file, where a line does not say: a JSON pointer such as <c>/messages/17</c>, or the member of an archive.</summary>
    public string? Place { get; init; }

    /// <summary>What else the platform tells, by the names of the columns.</summary>
    public IReadOnlyDictionary<string, string> More { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The post as the classifier takes it; its title is left out, as <see cref="Text"/> has it already where it counts.</summary>
    public Post ToPost() => new()
    {
        Text = Text,
        Format = TextFormat,
        Kind = Kind,
        AuthorName = AuthorName,
        AuthorUrl = AuthorUrl,
        Thread = ThreadId,
        PublishedAt = PublishedAt,
        Source = Source,
        Language = Language,
    };
}
