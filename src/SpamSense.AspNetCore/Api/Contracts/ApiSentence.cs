using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The verdict on one sentence by itself. A short sentence says little, and its probability stays near the middle.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal readonly record struct ApiSentence(
    [property: JsonRequired, JsonPropertyName("start"), Description("The first place.")] int Start,
    [property: JsonRequired, JsonPropertyName("end"), Description("The place after the last.")] int End,
    [property: JsonRequired, JsonPropertyName("orientation"), JsonConverter(typeof(KebabCaseNames<Orientation>)), Description("What the sentence puts first.")] Orientation Orientation,
    [property: JsonRequired, JsonPropertyName("monetizationProbability"), Range(0.0, 1.0), Description("The probability from 0 to 1.")] float MonetizationProbability,
    [property: JsonRequired, JsonPropertyName("isQuoted"), Description("Whether the sentence stands in a quotation or in code.")] bool IsQuoted)
{
    internal static ApiSentence Of(SentenceClassification sentence) => new(
        sentence.Span.Start, sentence.Span.End, sentence.Classification.Orientation, sentence.Classification.MonetizationProbability, sentence.IsQuoted);
}
