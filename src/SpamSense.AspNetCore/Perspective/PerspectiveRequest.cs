using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What both requests have.</summary>
internal abstract class PerspectiveRequest
{
    [JsonPropertyName("comment")]
    public PerspectiveText? Comment { get; init; }

    [JsonPropertyName("languages")]
    public IReadOnlyList<string>? Languages { get; init; }

    [JsonPropertyName("doNotStore")]
    public bool DoNotStore { get; init; }

    [JsonPropertyName("clientToken")]
    [JsonConverter(typeof(ContentText))]
    public string? ClientToken { get; init; }

    [JsonPropertyName("communityId")]
    [JsonConverter(typeof(ContentText))]
    public string? CommunityId { get; init; }

    /// <summary>The post, once the text is known to be one.</summary>
    internal Post ToPost(string site) => new()
    {
        Text = Comment!.Text!,
        Format = Comment.Format!.Value,
        Language = Languages is [var first, ..] ? first : null,
        Source = site,
    };

    /// <summary>What is wrong with the text.</summary>
    internal PerspectiveProblem? ProblemOfText() =>
        string.IsNullOrEmpty(Comment?.Text) ? PerspectiveProblem.Invalid("Comment must be non-empty.", "COMMENT_EMPTY")
        : Comment.Format is null ? PerspectiveProblem.Invalid("The type of the comment is neither PLAIN_TEXT nor HTML.")
        : null;
}
