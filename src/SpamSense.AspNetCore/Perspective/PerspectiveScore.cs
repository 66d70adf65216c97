using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>A score.</summary>
internal sealed record PerspectiveScore([property: JsonPropertyName("value")] double Value)
{
    internal const string Probability = "PROBABILITY";

    [JsonPropertyName("type")]
    public string Type { get; } = Probability;
}
