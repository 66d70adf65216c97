using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What the author of a text put first.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal readonly record struct ApiClassification(
    [property: JsonRequired, JsonPropertyName("orientation"), JsonConverter(typeof(KebabCaseNames<Orientation>)), Description("Undecided where the text is in a language that the model does not know.")] Orientation Orientation,
    [property: JsonRequired, JsonPropertyName("monetizationProbability"), Range(0.0, 1.0), Description("The calibrated probability, from 0 to 1, that the author put something that pays first.")] float MonetizationProbability,
    [property: JsonRequired, JsonPropertyName("intent"), JsonConverter(typeof(KebabCaseNames<Intent>)), Description("The most likely intent of that orientation.")] Intent Intent,
    [property: JsonRequired, JsonPropertyName("intentProbability"), Range(0.0, 1.0), Description("The probability of the intent, from 0 to 1.")] float IntentProbability)
{
    internal static ApiClassification Of(Classification verdict) =>
        new(verdict.Orientation, verdict.MonetizationProbability, verdict.Intent, verdict.IntentProbability);
}
