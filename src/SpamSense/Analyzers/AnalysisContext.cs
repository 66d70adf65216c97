using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>Takes what an analyzer wants to see of each post. All actions of all analyzers share one walk over the tree.</summary>
public abstract class AnalysisContext
{
    private protected AnalysisContext()
    {
    }

    /// <summary>Calls the action for each node of the kinds, in the order of the text.</summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    /// <param name="kinds">Which nodes; at least one kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no kind.</exception>
    public abstract void RegisterNodeAction(Action<NodeAnalysisContext> action, params ReadOnlySpan<NodeKind> kinds);

    /// <summary>Calls the action for each occurrence of a phrase, in the order of the text. All phrases of all analyzers are looked up together.</summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    /// <param name="phrases">Which phrases.</param>
    public abstract void RegisterPhraseAction(Action<PhraseAnalysisContext> action, PhraseSet phrases);

    /// <summary>Collects the occurrences of phrases for <see cref="DocumentAnalysisContext.MatchesOf"/>.</summary>
    /// <param name="phrases">Which phrases.</param>
    public abstract void RegisterPhrases(PhraseSet phrases);

    /// <summary>Calls the action for each sentence.</summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    public abstract void RegisterSentenceAction(Action<SentenceAnalysisContext> action);

    /// <summary>Calls the action for each text, after its nodes, phrases and sentences.</summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    public abstract void RegisterDocumentAction(Action<DocumentAnalysisContext> action);

    /// <summary>
    /// Calls the action for each text with what the model says of the text and of each sentence. It is not called where the model has no
    /// opinion (<see cref="Orientation.Undecided"/>).
    /// </summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    public abstract void RegisterClassificationAction(Action<ClassificationAnalysisContext> action);

    /// <summary>Calls the action for each post with its author's name, home page and other facts.</summary>
    /// <param name="action">What to do; may be called from many threads at once.</param>
    public abstract void RegisterPostAction(Action<PostAnalysisContext> action);

    /// <summary>Calls the action when posts are analyzed together, for what shows only across posts. What it keeps belongs to that corpus alone.</summary>
    /// <param name="action">What to do before the first post.</param>
    public abstract void RegisterCorpusStartAction(Action<CorpusStartAnalysisContext> action);

    /// <summary>Also shows the analyzer what stands in quotations and code. Without this call nobody is blamed for what he quotes.</summary>
    public abstract void EnableQuotedTextAnalysis();
}
