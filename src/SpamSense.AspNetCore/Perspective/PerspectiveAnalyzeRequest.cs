using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The request of <c>comments:analyze</c>.</summary>
internal sealed class PerspectiveAnalyzeRequest : PerspectiveRequest
{
    private const int LongestName = 64;

    [JsonPropertyName("requestedAttributes")]
    public IReadOnlyDictionary<string, Parameters?>? RequestedAttributes { get; init; }

    [JsonPropertyName("spanAnnotations")]
    public bool SpanAnnotations { get; init; }

    [JsonPropertyName("dropUnsupportedAttributes")]
    public bool DropUnsupportedAttributes { get; init; }

    /// <summary>What is wrong with the request.</summary>
    internal PerspectiveProblem? Problem()
    {
        if (ProblemOfText() is { } problem)
        {
            return problem;
        }

        if (RequestedAttributes is not { Count: > 0 })
        {
            return PerspectiveProblem.Invalid("Missing requested_attributes", "NO_REQUESTED_ATTRIBUTES");
        }

        foreach (var (name, parameters) in RequestedAttributes)
        {
            if (!PerspectiveAttribute.IsKnown(name) && !DropUnsupportedAttributes)
            {
                var shown = name.Length > LongestName ? name[..LongestName] : name;
                return PerspectiveProblem.Invalid(
                    $"Unknown requested attribute: {shown} (this server has {PerspectiveAttribute.Spam} and {PerspectiveAttribute.Relationship})");
            }

            if (parameters?.ScoreType is not (null or PerspectiveScore.Probability or "SCORE_TYPE_UNSPECIFIED"))
            {
                return PerspectiveProblem.Invalid("The requested score type is not supported; there is only PROBABILITY.");
            }
        }

        return null;
    }

    internal sealed record Parameters(
        [property: JsonPropertyName("scoreType"), JsonConverter(typeof(ContentText))] string? ScoreType,
        [property: JsonPropertyName("scoreThreshold")] double? ScoreThreshold);
}
