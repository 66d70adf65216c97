using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>A sentence of a text, for a sentence action.</summary>
public readonly struct SentenceAnalysisContext
{
    private readonly AnalysisSession _session;
    private readonly int _analyzer;

    internal SentenceAnalysisContext(AnalysisSession session, int analyzer, ContentNode sentence)
    {
        _session = session;
        _analyzer = analyzer;
        Sentence = sentence;
    }

    /// <summary>The sentence.</summary>
    public ContentNode Sentence { get; }

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
