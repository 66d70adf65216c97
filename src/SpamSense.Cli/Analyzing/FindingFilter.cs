using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>Which findings are shown.</summary>
/// <param name="Least">The least severity.</param>
/// <param name="ShowsSuppressed">Whether what was set aside is shown too.</param>
internal sealed record FindingFilter(DiagnosticSeverity Least, bool ShowsSuppressed)
{
    public bool Shows(Diagnostic diagnostic) => diagnostic.Severity >= Least && (ShowsSuppressed || !diagnostic.IsSuppressed);
}
