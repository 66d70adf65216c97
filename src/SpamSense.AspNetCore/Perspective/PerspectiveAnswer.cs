using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The answer to <c>comments:analyze</c>, and, without scores, to <c>comments:suggestscore</c>.</summary>
internal sealed class PerspectiveAnswer
{
    [JsonPropertyName("attributeScores")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, PerspectiveScores>? AttributeScores { get; init; }

    [JsonPropertyName("languages")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Languages { get; init; }

    [JsonPropertyName("clientToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClientToken { get; init; }

    /// <summary>Answers with what was asked for; with nothing where the language is unknown.</summary>
    internal static PerspectiveAnswer Of(PerspectiveAnalyzeRequest request, Analysis analysis)
    {
        var scores = new Dictionary<string, PerspectiveScores>();
        foreach (var (name, parameters) in request.RequestedAttributes!)
        {
            if (PerspectiveAttribute.IsKnown(name)
                && analysis.Classification.Orientation != Orientation.Undecided
                && !(PerspectiveAttribute.ScoreOf(name, analysis.Classification) < parameters?.ScoreThreshold))
            {
                scores.Add(name, PerspectiveScores.Of(name, analysis, request.SpanAnnotations));
            }
        }

        return new PerspectiveAnswer
        {
            AttributeScores = scores.Count > 0 ? scores : null,
            Languages = request.Languages,
            ClientToken = request.ClientToken,
        };
    }
}
