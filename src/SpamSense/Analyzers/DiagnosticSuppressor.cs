using System.Collections.Immutable;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>
/// Sets diagnostics aside for reasons that lie outside the post: whose site it is, who wrote it. One instance serves all posts on
/// all threads, so it keeps nothing between two calls. Nothing that an author can write may be such a reason.
/// </summary>
public abstract class DiagnosticSuppressor
{
    /// <summary>The reasons for which the suppressor sets diagnostics aside. Always the same ones.</summary>
    public abstract ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    /// <summary>Called for a post with diagnostics that the suppressor may set aside.</summary>
    /// <param name="context">The diagnostics, the post, and where to say which ones to set aside.</param>
    public abstract void ReportSuppressions(SuppressionAnalysisContext context);

    /// <summary>Whether the suppressor may have something to say of a post; a corpus keeps no other posts until its end.</summary>
    internal virtual bool MayActOn(Post post, ContentTree tree, AnalyzerOptions options) => true;
}
