using SpamSense.Content;
using Spectre.Console;

namespace SpamSense.Cli.Screen.Findings;

/// <summary>Something to say about a part of a text.</summary>
/// <param name="Span">The part.</param>
/// <param name="Others">Further parts, in the order of the text.</param>
/// <param name="Label">What to say, fit for a terminal.</param>
/// <param name="Style">How to say it.</param>
internal sealed record Annotation(TextSpan Span, IReadOnlyList<TextSpan> Others, string Label, Style Style);
