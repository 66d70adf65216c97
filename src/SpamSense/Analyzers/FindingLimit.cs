using SpamSense.Configuration;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>
/// Keeps the findings of one post to what somebody may want to read. The author of a post decides how often a rule finds something in it,
/// and must not decide how much a log, a screen or a database has to hold.
/// </summary>
internal static class FindingLimit
{
    /// <summary>How many findings of one rule a post may have, and how many further places a finding.</summary>
    internal const int Most = 100;

    /// <summary>Drops what is too much: of each rule the first ones in the order of the walk stay, of those that count and of those that were set aside.</summary>
    /// <param name="diagnostics">The findings, after the suppressors have looked at them: else findings that count could be crowded out by others.</param>
    /// <param name="options">What the configuration says for the post.</param>
    /// <returns>Whether anything was dropped.</returns>
    internal static bool Apply(List<Diagnostic> diagnostics, AnalyzerOptions options)
    {
        var isCut = CutPlaces(diagnostics);
        return diagnostics.Count > Most && CutFindings(diagnostics, options) || isCut;
    }

    private static bool CutPlaces(List<Diagnostic> diagnostics)
    {
        var isCut = false;
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (diagnostics[i].AdditionalLocations.Length > Most)
            {
                diagnostics[i] = diagnostics[i].WithPlaces(Most);
                isCut = true;
            }
        }

        return isCut;
    }

    private static bool CutFindings(List<Diagnostic> diagnostics, AnalyzerOptions options)
    {
        var counts = new SortedDictionary<(string Id, bool IsSuppressed), int>();
        var kept = 0;
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            var key = (diagnostic.Id, diagnostic.IsSuppressed);
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count <= Most)
            {
                diagnostics[kept++] = diagnostic;
            }
        }

        var isCut = kept < diagnostics.Count;
        diagnostics.RemoveRange(kept, diagnostics.Count - kept);
        foreach (var ((id, isSuppressed), count) in counts)
        {
            if (count > Most && !isSuppressed)
            {
                EngineDiagnostics.ReportMore(id, count, Most, options, diagnostics);
            }
        }

        return isCut;
    }
}
