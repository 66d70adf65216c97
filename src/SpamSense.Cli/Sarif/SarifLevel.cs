using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>The levels of SARIF.</summary>
internal static class SarifLevel
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
