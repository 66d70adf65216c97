using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>A post, and what a moderator says of it. A test (isTest) is checked for errors and teaches nothing.</summary>
internal sealed class ApiFeedback : ApiPost
{
    [JsonPropertyName("label")]
    [JsonConverter(typeof(KebabCaseNames<ApiLabel>))]
    [Description("What the author put first.")]
    public required ApiLabel Label { get; init; }

    [JsonPropertyName("reporter")]
    [JsonConverter(typeof(ContentText))]
    [Description("Who says so, in words of your own; it is kept beside the correction, up to 200 UTF-16 units.")]
    public string? Reporter { get; init; }
}
