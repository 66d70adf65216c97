using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Testing;

/// <summary>A post with marks where a rule reports: <c>[|…|]</c> for the analyzer's only rule, <c>{|SS2003:…|}</c> where it has several.</summary>
/// <remarks>Marks may stand within each other, and around nothing. They are taken out before the rule sees the post.</remarks>
public sealed record PostExample
{
    /// <summary>The text, with marks.</summary>
    public required string Text { get; init; }

    /// <summary>The title, with marks, where there is one.</summary>
    public string? Title { get; init; }

    /// <summary>The author's name, with marks, where there is one.</summary>
    public string? AuthorName { get; init; }

    /// <summary>The author's home page, with marks, where there is one.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>Where the text stands in a conversation; <see cref="PostKind.Comment"/> unless told.</summary>
    public PostKind Kind { get; init; }

    /// <summary>How the text is marked up; found out from the text unless told.</summary>
    public ContentFormat Format { get; init; }

    /// <summary>The thread, page or article that the post belongs to.</summary>
    public string? Thread { get; init; }

    /// <summary>When the post was published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The file or source that the post comes from.</summary>
    public string? Source { get; init; }

    /// <summary>The ISO 639-1 code of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>The ids of the rules that report at the post as a whole, once for each finding.</summary>
    public ImmutableArray<string> PostDiagnostics { get; init; } = [];

    /// <summary>A post of which only the text is known.</summary>
    /// <param name="text">The text, with marks.</param>
    public static implicit operator PostExample(string text) => FromString(text);

    /// <summary>A post of which only the text is known.</summary>
    /// <param name="text">The text, with marks.</param>
    public static PostExample FromString(string text) => new() { Text = text };
}
