using SpamSense.Diagnostics;

namespace SpamSense.Cli.Analyzing;

/// <summary>Severities and decisions as they stand in every file.</summary>
internal static class SeverityName
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };

    public static string Of(Decision decision) => decision switch
    {
        Decision.Reject => "reject",
        Decision.Review => "review",
        _ => "approve",
    };

    public static string Of(LocationKind part) => part switch
    {
        LocationKind.AuthorName => "author name",
        LocationKind.AuthorUrl => "author url",
        LocationKind.Post => "post",
        _ => "text",
    };
}
