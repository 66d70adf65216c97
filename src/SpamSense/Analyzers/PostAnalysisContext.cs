using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>A post with its author, for a post action.</summary>
public readonly struct PostAnalysisContext
{
    private readonly AnalysisSession _session;
    private readonly int _analyzer;

    internal PostAnalysisContext(AnalysisSession session, int analyzer)
    {
        _session = session;
        _analyzer = analyzer;
    }

    /// <summary>The occurrences of phrases that the analyzer registered, in the order of the text.</summary>
    /// <param name="phrases">The set as it was registered.</param>
    public PhraseMatches MatchesOf(PhraseSet phrases) => _session.MatchesOf(_analyzer, phrases);

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
