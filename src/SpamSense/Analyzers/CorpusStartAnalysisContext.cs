namespace SpamSense.Analyzers;

/// <summary>The beginning of a corpus, for a corpus start action.</summary>
public sealed class CorpusStartAnalysisContext
{
    internal CorpusStartAnalysisContext()
    {
    }

    internal List<Action<CorpusPostAnalysisContext>> PostActions { get; } = [];

    internal List<Action<CorpusEndAnalysisContext>> EndActions { get; } = [];

    /// <summary>Calls the action for each post of the corpus, in order and never twice at once.</summary>
    /// <param name="action">What to do.</param>
    public void RegisterPostAction(Action<CorpusPostAnalysisContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        PostActions.Add(action);
    }

    /// <summary>Calls the action after the last post.</summary>
    /// <param name="action">What to do.</param>
    public void RegisterCorpusEndAction(Action<CorpusEndAnalysisContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        EndActions.Add(action);
    }
}
