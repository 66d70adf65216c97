using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>A stretch of the text.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal readonly record struct ApiSpan(
    [property: JsonRequired, JsonPropertyName("start"), Description("The first place.")] int Start,
    [property: JsonRequired, JsonPropertyName("end"), Description("The place after the last.")] int End);
