namespace SpamSense.Diagnostics;

/// <summary>The severities as compilers print them.</summary>
internal static class DiagnosticSeverityNames
{
    internal static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
