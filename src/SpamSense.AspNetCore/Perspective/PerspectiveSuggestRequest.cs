using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>The request of <c>comments:suggestscore</c>.</summary>
internal sealed class PerspectiveSuggestRequest : PerspectiveRequest
{
    private const double Half = 0.5;

    [JsonPropertyName("attributeScores")]
    public IReadOnlyDictionary<string, Scores?>? AttributeScores { get; init; }

    /// <summary>What the scores say of the comment.</summary>
    internal Orientation? LabelOf(out PerspectiveProblem? problem)
    {
        problem = ProblemOfText() ?? (DoNotStore ? PerspectiveProblem.Invalid("A suggestion is stored, so doNotStore cannot be true.") : null);
        Orientation? label = null;
        foreach (var (name, scores) in AttributeScores ?? new Dictionary<string, Scores?>())
        {
            if (!PerspectiveAttribute.IsKnown(name) || scores?.SummaryScore?.Value is not { } value)
            {
                continue;
            }

            if (value is not (>= 0 and <= 1))
            {
                problem ??= PerspectiveProblem.Invalid("A score is not from 0 to 1.");
            }

            var said = value >= Half == (name == PerspectiveAttribute.Spam) ? Orientation.Monetization : Orientation.Relationship;
            if (label is not null && label != said)
            {
                problem ??= PerspectiveProblem.Invalid("The scores contradict each other.");
            }

            label = said;
        }

        problem ??= label is null
            ? PerspectiveProblem.Invalid($"There is no summaryScore of {PerspectiveAttribute.Spam} or {PerspectiveAttribute.Relationship} to learn from.")
            : null;
        return problem is null ? label : null;
    }

    internal sealed record Scores([property: JsonPropertyName("summaryScore")] PerspectiveSuggestedScore? SummaryScore);

    internal sealed record PerspectiveSuggestedScore([property: JsonPropertyName("value")] double? Value);
}
