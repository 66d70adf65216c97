using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>Takes the registrations of one analyzer.</summary>
internal sealed class RegistrationContext(AnalyzerRegistrations registrations, int analyzer) : AnalysisContext
{
    public override void RegisterNodeAction(Action<NodeAnalysisContext> action, params ReadOnlySpan<NodeKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentOutOfRangeException.ThrowIfZero(kinds.Length, nameof(kinds));
        foreach (var kind in kinds)
        {
            registrations.NodeActions[(int)kind].Add(Entry(action));
        }
    }

    public override void RegisterPhraseAction(Action<PhraseAnalysisContext> action, PhraseSet phrases)
    {
        ArgumentNullException.ThrowIfNull(action);
        Add(phrases, action);
    }

    public override void RegisterPhrases(PhraseSet phrases) => Add(phrases, null);

    public override void RegisterSentenceAction(Action<SentenceAnalysisContext> action) => registrations.SentenceActions.Add(Entry(action));

    public override void RegisterDocumentAction(Action<DocumentAnalysisContext> action) => registrations.DocumentActions.Add(Entry(action));

    public override void RegisterClassificationAction(Action<ClassificationAnalysisContext> action) => registrations.ClassificationActions.Add(Entry(action));

    public override void RegisterPostAction(Action<PostAnalysisContext> action) => registrations.PostActions.Add(Entry(action));

    public override void RegisterCorpusStartAction(Action<CorpusStartAnalysisContext> action) => registrations.CorpusStartActions.Add(Entry(action));

    public override void EnableQuotedTextAnalysis() => registrations.QuotedTextAnalyzers.Add(analyzer);

    private void Add(PhraseSet phrases, Action<PhraseAnalysisContext>? action)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        registrations.Phrases.Add(new PhraseRegistration(analyzer, phrases, action));
    }

    private AnalyzerAction<TContext> Entry<TContext>(Action<TContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new AnalyzerAction<TContext>(analyzer, action);
    }
}
