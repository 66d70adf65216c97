using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

/// <summary>Diagnostics as a text to compare.</summary>
internal static class DiagnosticText
{
    internal static string Of(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Kind} {diagnostic.Location.Span} {diagnostic}{(diagnostic.IsSuppressed ? " / " + diagnostic.SuppressionJustification : "")}";

    internal static string[] Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    internal static string[] Of(ImmutableArray<CorpusDiagnostic> diagnostics) => [.. diagnostics.Select(entry => $"{entry.Post}: {Of(entry.Diagnostic)}")];
}
