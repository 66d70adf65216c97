using System.Collections.Immutable;
using SpamSense.Analyzers.Verdict;
using SpamSense.Configuration;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>What the analysis reports about itself.</summary>
internal static class EngineDiagnostics
{
    private const float EvenOdds = 0.5f;

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

    internal static readonly DiagnosticDescriptor SiteShifted = new(
        "SS0005",
        "The moderators of this site moved the verdict",
        "What the moderators of this site taught moves the probability of monetization from {0:0.0} % to {1:0.0} % ({2:+0.0;-0.0} log-odds)",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Info,
        description: "Posts like this one were corrected on this site. The shift is bounded, and no other site sees it.");

    internal static readonly DiagnosticDescriptor ModeratorApproved = new(
        "SS0006",
        "A moderator approved this very post",
        "A moderator of this site approved this very post",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Info,
        description: "The post is approved, and all findings are set aside. No configuration changes that.");

    internal static readonly DiagnosticDescriptor ModeratorRejected = new(
        "SS0007",
        "A moderator rejected this very post",
        "A moderator of this site rejected this very post",
        DiagnosticCategory.Engine,
        DiagnosticSeverity.Error,
        description: "The post is rejected, whatever else is found. No configuration changes that.");

    /// <summary>What the analysis itself can report.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> All =
        [AnalyzerThrew, TextCut, MoreFindings, UnknownLanguage, SiteShifted, ModeratorApproved, ModeratorRejected];

    /// <summary>Reports that an analyzer or suppressor threw. The exception's message stays unsaid: it may hold text of the post.</summary>
    internal static void ReportFailure(object failed, Exception exception, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(AnalyzerThrew, DiagnosticLocation.Post, failed.GetType().Name, exception.GetType().Name), options, diagnostics);

    internal static void ReportCut(int read, long length, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(TextCut, DiagnosticLocation.Post, read, length - read), options, diagnostics);

    internal static void ReportLanguage(AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(UnknownLanguage, DiagnosticLocation.Post), options, diagnostics);

    /// <summary>Reports what the moderators of the site did to the verdict, and lets stand what one said of this very post.</summary>
    internal static void ReportLesson(
        SiteLesson lesson, Classification classification, double threshold, AnalyzerOptions options, List<Diagnostic> diagnostics)
    {
        if (lesson.Shift.Said is { } said)
        {
            Obey(said, diagnostics);
        }
        else if (lesson.IsNoticeable(classification, threshold))
        {
            var before = lesson.Probability ?? EvenOdds;
            Report(
                Diagnostic.Create(
                    SiteShifted, DiagnosticLocation.Post, ShownPercentage.Of(before), ShownPercentage.Of(classification.MonetizationProbability), lesson.Shift.LogOdds),
                options,
                diagnostics);
        }
    }

    internal static void ReportMore(string id, int found, int reported, AnalyzerOptions options, List<Diagnostic> diagnostics) =>
        Report(Diagnostic.Create(MoreFindings, DiagnosticLocation.Post, id, found, reported), options, diagnostics);

    /// <summary>What a moderator said stands in every configuration, so these two have the severity that decides.</summary>
    private static void Obey(Orientation said, List<Diagnostic> diagnostics)
    {
        for (var i = 0; i < diagnostics.Count && said == Orientation.Relationship; i++)
        {
            var diagnostic = diagnostics[i];
            if (!diagnostic.IsSuppressed && (diagnostic.Severity >= DiagnosticSeverity.Warning || !IsHarmless(diagnostic.Descriptor)))
            {
                diagnostics[i] = diagnostic.Suppress(ModeratorApproved.MessageFormat + ".");
            }
        }

        diagnostics.Add(Diagnostic.Create(said == Orientation.Relationship ? ModeratorApproved : ModeratorRejected, DiagnosticLocation.Post));
    }

    /// <summary>What tells why a post is good, or of the analysis itself.</summary>
    private static bool IsHarmless(DiagnosticDescriptor descriptor) => descriptor.Category is DiagnosticCategory.Relationship or DiagnosticCategory.Engine;

    private static void Report(Diagnostic diagnostic, AnalyzerOptions options, List<Diagnostic> diagnostics)
    {
        if (options.SeverityOf(diagnostic.Descriptor) is { } severity)
        {
            diagnostics.Add(diagnostic.With(severity));
        }
    }
}
