using System.Runtime.InteropServices;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The diagnostics of a post, for a suppressor.</summary>
public readonly struct SuppressionAnalysisContext
{
    private readonly SuppressionRun _run;

    internal SuppressionAnalysisContext(SuppressionRun run) => _run = run;

    /// <summary>The diagnostics that the suppressor may set aside and no suppressor before it has set aside, in no particular order.</summary>
    public ReadOnlySpan<Diagnostic> ReportedDiagnostics => CollectionsMarshal.AsSpan(_run.Reported);

    /// <summary>The post.</summary>
    public Post Post => _run.Post;

    /// <summary>The text as a tree.</summary>
    public ContentTree Tree => _run.Tree;

    /// <summary>What the configuration says for this post.</summary>
    public AnalyzerOptions Options => _run.Options;

    /// <summary>Sets a diagnostic aside.</summary>
    /// <param name="suppression">Which one, and why.</param>
    /// <exception cref="ArgumentException">The reason is not among the suppressor's supported suppressions.</exception>
    public void ReportSuppression(Suppression suppression) => _run.Add(suppression);
}
