using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>What the analysis reports about itself.</summary>
internal static class EngineDiagnostics
{
    internal static readonly DiagnosticDescriptor AnalyzerThrew = new(
        "SS0001",
        "An analyzer failed",
        "The analyzer {0} failed with {1} and was left out",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Info,
        description: "An analyzer threw an exception. All others went on; what the failed one had reported before stands.");

    internal static readonly DiagnosticDescriptor TextCut = new(
        "SS0002",
        "The text is longer than what is read",
        "The first {0} characters were read; {1} more were not",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Warning,
        description: "The text is longer than the limit of the classifier's options. What stands behind the limit was not looked at.");
}
