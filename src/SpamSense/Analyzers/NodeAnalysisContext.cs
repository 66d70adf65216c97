using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>A node of a text, for a node action.</summary>
public readonly struct NodeAnalysisContext
{
    private readonly AnalysisSession _session;
    private readonly int _analyzer;

    internal NodeAnalysisContext(AnalysisSession session, int analyzer, ContentNode node)
    {
        _session = session;
        _analyzer = analyzer;
        Node = node;
    }

    /// <summary>The node.</summary>
    public ContentNode Node { get; }

    /// <summary>The post.</summary>
    public Post Post => _session.Post;

    /// <summary>The text as a tree.</summary>
    public ContentTree Tree => _session.Tree;

    /// <summary>What the configuration says for this post.</summary>
    public AnalyzerOptions Options => _session.Options;

    /// <summary>Reports a finding.</summary>
    /// <param name="diagnostic">One of the analyzer's supported diagnostics, at a place inside the post.</param>
    /// <exception cref="ArgumentException">The diagnostic is not supported by the analyzer, or its place is outside the post.</exception>
    public void ReportDiagnostic(Diagnostic diagnostic) => _session.Report(_analyzer, diagnostic);
}
