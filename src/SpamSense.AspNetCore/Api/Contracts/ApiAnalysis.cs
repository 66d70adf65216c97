using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>Everything that is said of a post. All places are in UTF-16 units of the text that was read: the title, where there is one, a line feed, and the text.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed class ApiAnalysis
{
    [JsonPropertyName("id")]
    [Description("The id of this check: 32 hexadecimal digits, another one for every check.")]
    public required string Id { get; init; }

    [JsonPropertyName("decision")]
    [JsonConverter(typeof(KebabCaseNames<Decision>))]
    [Description("What to do with the post.")]
    public required Decision Decision { get; init; }

    [JsonPropertyName("classification")]
    [Description("The verdict on the whole text.")]
    public required ApiClassification Classification { get; init; }

    [JsonPropertyName("diagnostics")]
    [Description("The reasons, by place.")]
    public required IReadOnlyList<ApiDiagnostic> Diagnostics { get; init; }

    [JsonPropertyName("sentences")]
    [Description("The verdicts on the sentences, in the order of the text.")]
    public required IReadOnlyList<ApiSentence> Sentences { get; init; }

    [JsonPropertyName("explanation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("The words, pairs and signals that made the verdict; only with explain=true.")]
    public ApiExplanation? Explanation { get; init; }

    internal static ApiAnalysis Of(SpamCheck check, bool explain)
    {
        var analysis = check.Analysis;
        return new ApiAnalysis
        {
            Id = check.Id,
            Decision = check.Decision,
            Classification = ApiClassification.Of(analysis.Classification),
            Diagnostics = [.. analysis.Diagnostics.Select(ApiDiagnostic.Of)],
            Sentences = [.. analysis.Sentences.Select(ApiSentence.Of)],
            Explanation = explain ? ApiExplanation.Of(analysis.Explain()) : null,
        };
    }
}
