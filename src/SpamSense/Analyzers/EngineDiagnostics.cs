using SpamSense.Configuration;
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
        description: "An analyzer or suppressor threw an exception. All others went on; what the failed analyzer had reported before stands.");

    internal static readonly DiagnosticDescriptor TextCut = new(
        "SS0002",
        "The text is longer than what is read",
        "The first {0} characters were read; {1} more were not",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Warning,
        description: "The text is longer than the limit of the classifier's options. What stands behind the limit was not looked at.");

    internal static readonly DiagnosticDescriptor MoreFindings = new(
        "SS0003",
        "A rule found more than is reported",
        "{0} was found {1} times; the first {2} are reported",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Info,
        description: "A post decides how often a rule finds something in it. After a hundred findings of one rule the others are only counted.");

    internal static readonly DiagnosticDescriptor UnknownLanguage = new(
        "SS0004",
        "The text is in a language that the model does not know",
        "The text is in a language that the model does not know, so it has no opinion",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Warning,
        description: "The verdict is undecided and a person should look. The rules on the verdict are silent; all others judge as ever.");

    /// <summary>Reports that an analyzer or suppressor threw. The exception's message stays unsaid: it may hold text of the post.</summary>
    internal static void ReportFailure(object failed, Exception exception, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(AnalyzerThrew, DiagnosticLocation.Post, failed.GetType().Name, exception.GetType().Name), options, diagnostics);

    internal static void ReportCut(int read, long length, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(TextCut, DiagnosticLocation.Post, read, length - read), options, diagnostics);

    internal static void ReportLanguage(AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(UnknownLanguage, DiagnosticLocation.Post), options, diagnostics);

    internal static void ReportMore(string id, int found, int reported, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(MoreFindings, DiagnosticLocation.Post, id, found, reported), options, diagnostics);

    private static void Report(Diagnostic diagnostic, AnalyzerOptions options, List<Diagnostic> diagnostics)
    {
        if (options.SeverityOf(diagnostic.Descriptor) is { } severity)
        {
            diagnostics.Add(diagnostic.With(severity));
        }
    }
}
