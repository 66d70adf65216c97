using System.Text.Json.Serialization;
using SpamSense.Content;

namespace SpamSense.AspNetCore;

/// <summary>A text as clients of Perspective send it.</summary>
internal sealed class PerspectiveText
{
    [JsonPropertyName("text")]
    [JsonConverter(typeof(ContentText))]
    public string? Text { get; init; }

    [JsonPropertyName("type")]
    [JsonConverter(typeof(ContentText))]
    public string? Type { get; init; }

    /// <summary>How the text is marked up; <see langword="null"/> where the type is none that Perspective has.</summary>
    [JsonIgnore]
    internal ContentFormat? Format => Type switch
    {
        null or "TEXT_TYPE_UNSPECIFIED" => ContentFormat.Detect,
        "PLAIN_TEXT" => ContentFormat.Plain,
        "HTML" => ContentFormat.Html,
        _ => null,
    };
}
