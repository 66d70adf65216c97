using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The model that gives the verdicts.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiModel(
    [property: JsonPropertyName("sha256"), Description("The SHA-256 of the model file.")] string Sha256,
    [property: JsonPropertyName("ngrams"), Description("How many n-grams the model knows.")] int Ngrams,
    [property: JsonPropertyName("threshold"), Description("The probability from which a post is called monetization.")] double Threshold,
    [property: JsonPropertyName("sources"), Description("The sources that the model was trained on.")] IReadOnlyList<string> Sources,
    [property: JsonPropertyName("metrics"), Description("What was measured on sources left out of training, by name.")] IReadOnlyDictionary<string, double> Metrics)
{
    internal static ApiModel Of(SpamClassifier classifier) => new(
        classifier.Manifest.Sha256,
        classifier.Manifest.Ngrams,
        classifier.Options.MonetizationThreshold,
        [.. classifier.Manifest.Sources.Select(source => source.Name)],
        classifier.Manifest.Metrics);
}
