using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The end of a corpus, for an action that a corpus start action registered.</summary>
public readonly struct CorpusEndAnalysisContext
{
    private readonly Action<long, Diagnostic> _report;

    internal CorpusEndAnalysisContext(Action<long, Diagnostic> report) => _report = report;

    /// <summary>Reports a finding about a post of the corpus.</summary>
    /// <param name="post">The number of the post, counted from 0.</param>
    /// <param name="diagnostic">One of the analyzer's supported diagnostics.</param>
    /// <exception cref="ArgumentException">The diagnostic is not supported by the analyzer, or there is no such post.</exception>
    public void ReportDiagnostic(long post, Diagnostic diagnostic) => _report(post, diagnostic);
}
