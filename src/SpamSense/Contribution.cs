using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense;

/// <summary>What something in a text adds to the verdict.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The word or the two words in folded form, or the name of the signal.</param>
/// <param name="LogOdds">How much it moves the log-odds of monetization: above 0 towards monetization, below 0 towards relationship.</param>
/// <param name="Spans">Where it stands in the original text; empty for what has no place, such as the beginning of the text.</param>
public sealed record Contribution(ContributionKind Kind, string Name, double LogOdds, ImmutableArray<TextSpan> Spans);
