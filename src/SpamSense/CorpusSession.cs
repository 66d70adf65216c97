using System.Collections.Immutable;
using SpamSense.Analyzers;

namespace SpamSense;

/// <summary>The analysis of posts that belong together, as they come. For one thread at a time; it uses all cores by itself.</summary>
/// <remarks>
/// Of a post that was added, the session keeps a few numbers, and what the analyzers keep. It keeps the post itself only when a suppressor may
/// have to look at it in the end: one of your own, an author of <c>spamsense_known_authors</c>, a link to one of <c>spamsense_allowed_domains</c>.
/// </remarks>
public sealed class CorpusSession
{
    private readonly SpamClassifier _classifier;
    private readonly CorpusRun _run;
    private bool _isComplete;

    internal CorpusSession(SpamClassifier classifier, AnalyzerSet set)
    {
        _classifier = classifier;
        _run = new CorpusRun(set, classifier.Options);
    }

    /// <summary>How many posts were added.</summary>
    public long Count => _run.Count;

    /// <summary>Analyzes posts on all cores and shows them, in their order, to the analyzers that look across posts.</summary>
    /// <param name="posts">The next posts of the corpus. Some thousand at a time keep the cores busy and the memory small.</param>
    /// <returns>The analyses in the order of the posts; each is the one that <see cref="SpamClassifier.Analyze(Post)"/> gives.</returns>
    /// <exception cref="ArgumentException">A post or its text is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The corpus is complete.</exception>
    public ImmutableArray<Analysis> Add(IReadOnlyList<Post> posts)
    {
        ThrowIfComplete();
        var analyses = _classifier.Analyze(posts);
        foreach (var analysis in analyses)
        {
            _run.Add(analysis);
        }

        return analyses;
    }

    /// <summary>Ends the corpus.</summary>
    /// <returns>What shows only across posts, by post, place and id.</returns>
    /// <exception cref="InvalidOperationException">The corpus is complete already.</exception>
    public ImmutableArray<CorpusDiagnostic> Complete()
    {
        ThrowIfComplete();
        _isComplete = true;
        return _run.Complete();
    }

    private void ThrowIfComplete()
    {
        if (_isComplete)
        {
            throw new InvalidOperationException("The corpus is complete; start another one.");
        }
    }
}
