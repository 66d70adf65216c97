using System.Collections.Immutable;

namespace SpamSense;

/// <summary>Why a text got its verdict: the bias and the contributions add up to the log-odds of monetization.</summary>
/// <param name="LogOdds">The log-odds of monetization: <c>ln(p / (1 - p))</c> of the calibrated probability before rounding.</param>
/// <param name="Bias">The log-odds of a text that holds nothing the model knows.</param>
/// <param name="Contributions">What the text adds, the strongest first, whichever way it points.</param>
public sealed record Explanation(double LogOdds, double Bias, ImmutableArray<Contribution> Contributions);
