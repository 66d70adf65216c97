using System.Globalization;
using SpamSense.AspNetCore;
using SpamSense.Diagnostics;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Markup;

/// <summary>What things are called on the pages.</summary>
internal static class Words
{
    internal static string Of(Decision decision) => decision switch
    {
        Decision.Approve => "Approved",
        Decision.Review => "Held",
        _ => "Rejected",
    };

    internal static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "rejects",
        DiagnosticSeverity.Warning => "holds",
        _ => "notes",
    };

    internal static string ClassOf(Decision decision) => decision switch
    {
        Decision.Approve => "approve",
        Decision.Review => "hold",
        _ => "reject",
    };

    internal static string ClassOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    internal static string Of(Orientation? label) => label switch
    {
        Orientation.Relationship => "Approved by a moderator",
        Orientation.Monetization => "Called spam by a moderator",
        _ => "Not moderated yet",
    };

    internal static string Of(CorrectionSource source) => source switch
    {
        CorrectionSource.Akismet => "Akismet protocol",
        CorrectionSource.Api => "JSON API",
        CorrectionSource.Page => "this page",
        _ => "application",
    };

    internal static string Of(Orientation orientation, Intent intent) => intent != Intent.Unknown ? intent.ToName().Replace('-', ' ')
        : orientation == Orientation.Monetization ? "to cash in" : "to connect";

    internal static string Of(HistoryState state) => state switch
    {
        HistoryState.Approved => "Approved by a moderator",
        HistoryState.Spam => "Called spam by a moderator",
        HistoryState.All => "Moderated or not",
        _ => "Not moderated yet",
    };

    /// <summary>How long ago something was, as people say it; after a day when it was.</summary>
    internal static string Ago(DateTimeOffset time, DateTimeOffset now) => (now - time) switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } ago => string.Create(CultureInfo.InvariantCulture, $"{(int)ago.TotalMinutes} min ago"),
        { TotalDays: < 1 } ago => string.Create(CultureInfo.InvariantCulture, $"{(int)ago.TotalHours} h ago"),
        _ => time.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>A number of comments.</summary>
    internal static string Comments(long count) => $"{Cli.Reporting.Page.Numbers.Count(count)} {(count == 1 ? "comment" : "comments")}";

    /// <summary>The beginning of a text, on one line.</summary>
    internal static string Beginning(string text, int most) => Cli.Screen.VisibleText.Of(text.Length > 8 * most ? text[..(8 * most)] : text, most);
}
