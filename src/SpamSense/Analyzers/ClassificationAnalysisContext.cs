using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>What the model says of a text, for a classification action.</summary>
public readonly struct ClassificationAnalysisContext
{
    private readonly AnalysisSession _session;
    private readonly int _analyzer;

    internal ClassificationAnalysisContext(AnalysisSession session, int analyzer)
    {
        _session = session;
        _analyzer = analyzer;
    }

    /// <summary>The verdict on the whole text.</summary>
    public Classification Classification => _session.Classification;

    /// <summary>The verdict on the author's own words where the text also quotes others; otherwise that on the whole text.</summary>
    public Classification OwnClassification => _session.OwnClassification;

    /// <summary>The probability (0 to 1) from which a verdict is <see cref="Orientation.Monetization"/>.</summary>
    public double MonetizationThreshold => _session.MonetizationThreshold;

    /// <summary>The verdicts on the sentences, in the order of the text.</summary>
    public ReadOnlySpan<SentenceClassification> Sentences => _session.Sentences;

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
