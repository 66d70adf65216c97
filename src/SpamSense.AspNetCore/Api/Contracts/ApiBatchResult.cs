using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The answer to one post of a batch: id, decision and classification, or an error.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed class ApiBatchResult
{
    [JsonPropertyName("index")]
    [Description("Which post of the batch, counted from 0.")]
    public required long Index { get; init; }

    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The id of the check.")]
    public string? Id { get; init; }

    [JsonPropertyName("decision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(KebabCaseNames<Decision>))]
    [Description("What to do with the post.")]
    public Decision? Decision { get; init; }

    [JsonPropertyName("classification")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The verdict on the whole text.")]
    public ApiClassification? Classification { get; init; }

    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Why this post has no answer; the others have theirs.")]
    public ApiProblem? Error { get; init; }
}
