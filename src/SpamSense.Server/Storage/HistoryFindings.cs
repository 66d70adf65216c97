using System.Text.Json;
using SpamSense.Diagnostics;

namespace SpamSense.Server.Storage;

/// <summary>The findings of a post, as many as a person reads.</summary>
internal static class HistoryFindings
{
    private const int MostFindings = 40;
    private const int MostPlaces = 8;
    private const int LongestMessage = 400;

    /// <summary>What is kept of an analysis: the gravest findings first.</summary>
    internal static HistoryFinding[] Of(Analysis analysis) =>
    [
        .. analysis.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .OrderBy(diagnostic => diagnostic.IsSuppressed)
            .ThenByDescending(diagnostic => diagnostic.Severity)
            .Take(MostFindings)
            .Select(Of),
    ];

    internal static string Write(HistoryFinding[] findings) => JsonSerializer.Serialize(findings, HistoryJson.Default.HistoryFindingArray);

    internal static HistoryFinding[] Read(string json) => JsonSerializer.Deserialize(json, HistoryJson.Default.HistoryFindingArray) ?? [];

    private static HistoryFinding Of(Diagnostic diagnostic)
    {
        var part = diagnostic.Location.Kind;
        var places = diagnostic.AdditionalLocations.Take(MostPlaces).Prepend(diagnostic.Location).Where(place => place.Kind == part && !place.Span.IsEmpty);
        var message = diagnostic.GetMessage();
        return new HistoryFinding(
            diagnostic.Id,
            diagnostic.Severity,
            part,
            [.. places.SelectMany(place => new[] { place.Span.Start, place.Span.Length })],
            message.Length > LongestMessage ? message[..LongestMessage] + "\u2026" : message,
            diagnostic.IsSuppressed);
    }
}
