using SpamSense.Diagnostics;

namespace SpamSense.Server.Storage;

/// <summary>A finding as it is kept with a comment.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Severity">The severity that it had.</param>
/// <param name="Part">Which part of the post it is about.</param>
/// <param name="Places">Where it stands there: start and length of one place after the other.</param>
/// <param name="Message">The message.</param>
/// <param name="IsSetAside">Whether a suppressor set it aside.</param>
internal sealed record HistoryFinding(string Rule, DiagnosticSeverity Severity, LocationKind Part, int[] Places, string Message, bool IsSetAside);
