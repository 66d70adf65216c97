using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What a word, a pair of words or a signal adds to the verdict.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiContribution(
    [property: JsonPropertyName("kind"), JsonConverter(typeof(KebabCaseNames<ContributionKind>)), Description("What it is.")] ContributionKind Kind,
    [property: JsonPropertyName("name"), Description("The word or the two words in folded form, or the name of the signal.")] string Name,
    [property: JsonPropertyName("logOdds"), Description("Above 0 towards monetization, below 0 towards relationship.")] double LogOdds,
    [property: JsonPropertyName("spans"), Description("Where it stands; empty for what has no place.")] IReadOnlyList<ApiSpan> Spans)
{
    internal static ApiContribution Of(Contribution contribution) =>
        new(contribution.Kind, contribution.Name, contribution.LogOdds, [.. contribution.Spans.Select(span => new ApiSpan(span.Start, span.End))]);
}
