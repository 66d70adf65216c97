using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>Why the text got its verdict: the bias and the contributions add up to the log-odds of monetization.</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
internal sealed record ApiExplanation(
    [property: JsonPropertyName("logOdds"), Description("The log-odds of monetization.")] double LogOdds,
    [property: JsonPropertyName("bias"), Description("The log-odds of a text that holds nothing the model knows.")] double Bias,
    [property: JsonPropertyName("contributions"), Description("What the text adds, the strongest first, whichever way it points.")] IReadOnlyList<ApiContribution> Contributions)
{
    internal static ApiExplanation Of(Explanation explanation) =>
        new(explanation.LogOdds, explanation.Bias, [.. explanation.Contributions.Select(ApiContribution.Of)]);
}
