using SpamSense.Content;

namespace SpamSense.Exports.Posts;

/// <summary>How kinds of posts and ways of markup are written in a column.</summary>
internal static class PostWords
{
    public static string Of(PostKind kind) => kind switch
    {
        PostKind.Post => "post",
        PostKind.Message => "message",
        _ => "comment",
    };

    public static PostKind Kind(string? word, PostKind otherwise) => word switch
    {
        "post" => PostKind.Post,
        "message" => PostKind.Message,
        "comment" => PostKind.Comment,
        _ => otherwise,
    };

    /// <summary>The word for a way of markup, or null for one that is unknown.</summary>
    public static string? Of(ContentFormat format) => format switch
    {
        ContentFormat.Plain => "plain",
        ContentFormat.Html => "html",
        ContentFormat.Markdown => "markdown",
        _ => null,
    };

    public static ContentFormat Format(string? word, ContentFormat otherwise) => word switch
    {
        "plain" => ContentFormat.Plain,
        "html" => ContentFormat.Html,
        "markdown" => ContentFormat.Markdown,
        _ => otherwise,
    };
}
