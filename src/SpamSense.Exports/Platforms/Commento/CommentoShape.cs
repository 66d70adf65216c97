using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Commento;

/// <summary>What the comments of Commento and Comentario have in common.</summary>
internal static class CommentoShape
{
    public static readonly PostShape Instance = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.ThreadId, PostField.AuthorName, PostField.AuthorId, PostField.AuthorEmail, PostField.AuthorUrl,
            PostField.AuthorIp, PostField.PublishedAt, PostField.Label, PostField.TextFormat,
        ],
        "domain", "state", "score");

    /// <summary>A comment as it was typed, or else as it was shown: exports often have only one of the two.</summary>
    public static (string? Text, ContentFormat Format) TextOf(JsonElement comment) =>
        comment.Words("markdown") is { } markdown ? (markdown, ContentFormat.Markdown) : (comment.Text("html"), ContentFormat.Html);
}
