using SpamSense.Content;

namespace SpamSense.Cli.Drafts;

/// <summary>Sentences in a row that point the same way.</summary>
/// <param name="Orientation">Which way.</param>
/// <param name="Span">From the first of them to the last.</param>
/// <param name="Probability">The mean probability of monetization, long sentences counting more.</param>
internal sealed record Passage(Orientation Orientation, TextSpan Span, double Probability);
