using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>An occurrence of a phrase, for a phrase action.</summary>
public readonly struct PhraseAnalysisContext
{
    private readonly AnalysisSession _session;
    private readonly int _analyzer;

    private readonly PhraseMatch _match;

    internal PhraseAnalysisContext(AnalysisSession session, int analyzer, PhraseMatch match)
    {
        _session = session;
        _analyzer = analyzer;
        _match = match;
    }

    /// <summary>Where the occurrence stands.</summary>
    public TextSpan Span => _match.Span;

    /// <summary>The occurrence as it was written.</summary>
    public string Text => _session.Tree.TextOf(_match.Span).ToString();

    /// <summary>The tokens of the occurrence.</summary>
    public ContentNodeList Tokens => _session.Tree.Tokens.Slice(_match.FirstToken, _match.TokenCount);

    /// <summary>The sentence in which the occurrence begins.</summary>
    public ContentNode Sentence => Tokens[0].Parent;

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
