using System.ComponentModel;
using System.Text.Json.Serialization;
using SpamSense.Content;

namespace SpamSense.AspNetCore;

/// <summary>One post, comment or message, as it was published. Members that are not listed are ignored.</summary>
internal class ApiPost
{
    [JsonPropertyName("text")]
    [JsonConverter(typeof(ContentText))]
    [Description("The text: plain, in HTML or in Markdown. The first 100,000 UTF-16 units are read unless the server is configured otherwise.")]
    public required string Text { get; init; }

    [JsonPropertyName("title")]
    [JsonConverter(typeof(ContentText))]
    [Description("The title, where the platform has one. It is read as the first line of the text.")]
    public string? Title { get; init; }

    [JsonPropertyName("author")]
    [JsonConverter(typeof(ContentText))]
    [Description("The name that the author gave.")]
    public string? Author { get; init; }

    [JsonPropertyName("authorUrl")]
    [JsonConverter(typeof(ContentText))]
    [Description("The address that the author gave as a home page. It is never fetched.")]
    public string? AuthorUrl { get; init; }

    [JsonPropertyName("kind")]
    [JsonConverter(typeof(KebabCaseNames<PostKind>))]
    [Description("Where the text stands in a conversation; a comment unless told.")]
    public PostKind Kind { get; init; }

    [JsonPropertyName("format")]
    [JsonConverter(typeof(KebabCaseNames<ContentFormat>))]
    [Description("How the text is marked up; found out from the text unless told.")]
    public ContentFormat Format { get; init; }

    [JsonPropertyName("language")]
    [JsonConverter(typeof(ContentText))]
    [Description("The ISO 639-1 code of the text's language, where somebody knows it.")]
    public string? Language { get; init; }

    [JsonPropertyName("thread")]
    [JsonConverter(typeof(ContentText))]
    [Description("The name of the thread, page or article that the post belongs to.")]
    public string? Thread { get; init; }

    [JsonPropertyName("publishedAt")]
    [Description("When the post was published.")]
    public DateTimeOffset? PublishedAt { get; init; }

    [JsonPropertyName("isTest")]
    [Description("Whether this is a test, which is neither counted nor shown to a moderator.")]
    public bool IsTest { get; init; }

    /// <summary>The post, as it came to a site.</summary>
    internal Post ToPost(string site) => new()
    {
        Text = Text,
        Title = Title,
        AuthorName = Author,
        AuthorUrl = AuthorUrl,
        Kind = Kind,
        Format = Format,
        Language = Language,
        Thread = Thread,
        PublishedAt = PublishedAt,
        Source = site,
    };
}
