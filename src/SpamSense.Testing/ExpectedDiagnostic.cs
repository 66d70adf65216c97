using SpamSense.Diagnostics;

namespace SpamSense.Testing;

/// <summary>A finding that a rule has to report.</summary>
/// <param name="Id">The id of the rule, such as <c>SS2003</c>.</param>
/// <param name="Location">The place: in the text (with the title as its first line), in the author's name or home page, or the post as a whole.</param>
public readonly record struct ExpectedDiagnostic(string Id, DiagnosticLocation Location);
