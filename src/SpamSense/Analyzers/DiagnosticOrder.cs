using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The order in which diagnostics are shown: by part of the post and place, then by id, then by message.</summary>
internal static class DiagnosticOrder
{
    internal static ImmutableArray<Diagnostic> Sort(List<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 1)
        {
            diagnostics.Sort(Compare);
        }

        return [.. diagnostics];
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = left.Location.Kind.CompareTo(right.Location.Kind);
        order = order != 0 ? order : left.Location.Span.CompareTo(right.Location.Span);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.GetMessage(), right.GetMessage());
    }
}
