using System.Globalization;
using SpamSense.Cli.Screen;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing.Reports;

/// <summary>A finding as compilers write it: <c>comments.csv(17,4): warning SS2003: …</c>.</summary>
internal static class CompilerLine
{
    private const int MostCharacters = 300;

    public static string Of(PostPlace place, ContentTree? tree, Diagnostic diagnostic)
    {
        var (line, column) = place.Of(tree, diagnostic.Location.Span.Start);
        var at = diagnostic.Location.Kind == LocationKind.Text && column > 0
            ? string.Create(CultureInfo.InvariantCulture, $"({line},{column})")
            : string.Create(CultureInfo.InvariantCulture, $"({place.Line})");
        return $"{place.File}{at}: {SeverityName.Of(diagnostic.Severity)} {diagnostic.Id}: {Message(diagnostic)}{Intent(diagnostic)}{Part(diagnostic)}{Suppression(diagnostic)}";
    }

    /// <summary>The message on one line, fit for a terminal.</summary>
    public static string Message(Diagnostic diagnostic) => VisibleText.Of(diagnostic.GetMessage(), MostCharacters);

    /// <summary>Why a finding was set aside, or nothing.</summary>
    public static string Suppression(Diagnostic diagnostic) =>
        diagnostic.SuppressionJustification is { } why ? $" (set aside: {VisibleText.Of(why, MostCharacters)})" : "";

    /// <summary>The intent that a verdict tells, or nothing.</summary>
    private static string Intent(Diagnostic diagnostic) =>
        diagnostic.Descriptor.Category == DiagnosticCategory.Verdict && diagnostic.Properties.TryGetValue("intent", out var intent) && intent is not null
            ? $" [{VisibleText.Of(intent, MostCharacters)}]"
            : "";

    private static string Part(Diagnostic diagnostic) =>
        diagnostic.Location.Kind is LocationKind.AuthorName or LocationKind.AuthorUrl ? $" [{SeverityName.Of(diagnostic.Location.Kind)}]" : "";
}
