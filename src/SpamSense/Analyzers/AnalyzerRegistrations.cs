using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>What the analyzers of a set want to see, sorted by what it is.</summary>
internal sealed class AnalyzerRegistrations
{
    internal readonly record struct Entry<TContext>(int Analyzer, Action<TContext> Action);

    private readonly List<Entry<NodeAnalysisContext>>[] _nodeActions = new List<Entry<NodeAnalysisContext>>[(int)NodeKind.Punctuation + 1];

    internal List<(int Analyzer, PhraseSet Phrases)> PhraseSets { get; } = [];

    /// <summary>For each set of phrases the action that wants its occurrences one by one, or nothing.</summary>
    internal List<Action<PhraseAnalysisContext>?> PhraseActions { get; } = [];

    internal List<Entry<SentenceAnalysisContext>> SentenceActions { get; } = [];

    internal List<Entry<DocumentAnalysisContext>> DocumentActions { get; } = [];

    internal List<Entry<ClassificationAnalysisContext>> ClassificationActions { get; } = [];

    internal List<Entry<PostAnalysisContext>> PostActions { get; } = [];

    internal List<Entry<CorpusStartAnalysisContext>> CorpusStartActions { get; } = [];

    /// <summary>The analyzers that also look at quotations and code.</summary>
    internal HashSet<int> QuotedTextAnalyzers { get; } = [];

    /// <summary>Whether any analyzer wants to see single nodes of this kind.</summary>
    internal bool Wants(NodeKind kind) => _nodeActions[(int)kind] is not null;

    internal List<Entry<NodeAnalysisContext>> ActionsFor(NodeKind kind) => _nodeActions[(int)kind] ?? [];

    internal void AddNodeAction(int analyzer, Action<NodeAnalysisContext> action, NodeKind kind) =>
        (_nodeActions[(int)kind] ??= []).Add(new Entry<NodeAnalysisContext>(analyzer, action));
}
