using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>What the analyzers of a set want to see, while they say so.</summary>
internal sealed class AnalyzerRegistrations
{
    internal List<AnalyzerAction<NodeAnalysisContext>>[] NodeActions { get; } = [.. Enumerable.Range(0, (int)NodeKind.Punctuation + 1).Select(_ => new List<AnalyzerAction<NodeAnalysisContext>>())];

    internal List<PhraseRegistration> Phrases { get; } = [];

    internal List<AnalyzerAction<SentenceAnalysisContext>> SentenceActions { get; } = [];

    internal List<AnalyzerAction<DocumentAnalysisContext>> DocumentActions { get; } = [];

    internal List<AnalyzerAction<ClassificationAnalysisContext>> ClassificationActions { get; } = [];

    internal List<AnalyzerAction<PostAnalysisContext>> PostActions { get; } = [];

    internal List<AnalyzerAction<CorpusStartAnalysisContext>> CorpusStartActions { get; } = [];

    /// <summary>The analyzers that also look at quotations and code.</summary>
    internal HashSet<int> QuotedTextAnalyzers { get; } = [];
}
