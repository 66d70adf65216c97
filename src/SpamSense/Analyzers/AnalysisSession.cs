using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The analysis of one post while it runs; used again for the next post of the same thread.</summary>
internal sealed partial class AnalysisSession(AnalyzerSet set)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly ActionTable _actions = set.Actions;
    private readonly PhraseHits _hits = new(set.Actions.Phrases.Length);
    private readonly SuppressionRun _suppression = new(set.Suppressors);

    // What an analyzer whose rules are all off would report is thrown away, so it is not called at all.
    private readonly bool[] _off = new bool[set.Analyzers.Length];
    private readonly bool[] _silent = new bool[set.Analyzers.Length];
    private AnalyzerOptions? _offBy;
    private SentenceClassification[] _sentences = [];

    internal Post Post { get; private set; } = null!;

    internal ContentTree Tree { get; private set; } = null!;

    internal AnalyzerOptions Options { get; private set; } = AnalyzerOptions.Default;

    internal Classification Classification { get; private set; }

    /// <summary>The probability from which the verdict is monetization.</summary>
    internal double MonetizationThreshold { get; set; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    /// <summary>What the moderators of the site had to do with the verdict; nothing, unless set for the next run.</summary>
    internal SiteLesson Lesson { get; set; }

    internal Classification OwnClassification { get; private set; }

    /// <summary>Whether all findings are wanted, however many: a fix has to reach every one of them.</summary>
    internal bool IsInFull { get; set; }

    /// <summary>Whether the last run dropped findings.</summary>
    internal bool HasDropped { get; private set; }

    internal ReadOnlySpan<SentenceClassification> Sentences => _sentences;

    /// <summary>Runs all analyzers over a post, then the suppressors over what they found.</summary>
    /// <returns>The diagnostics in no particular order; valid until the next run.</returns>
    internal List<Diagnostic> Run(
        Post post, ContentTree tree, AnalyzerOptions options, Classification classification, Classification ownClassification, SentenceClassification[] sentences)
    {
        (Post, Tree, Options, Classification, OwnClassification, _sentences) = (post, tree, options, classification, ownClassification, sentences);
        _diagnostics.Clear();
        LeaveOut(options);
        ReportCut();
        ReportLanguage();
        _hits.Clear();
        _actions.PhraseTable.Scan(tree, _hits);
        Walk();
        _suppression.Apply(post, tree, options, _diagnostics);
        HasDropped = !IsInFull && FindingLimit.Apply(_diagnostics, options);

        // Last: nothing may be said after a moderator's word that decides otherwise.
        EngineDiagnostics.ReportLesson(Lesson, classification, MonetizationThreshold, options, _diagnostics);

        // A session waits for its next post for as long as the classifier lives, and must not keep the last one alive.
        (Post, Tree, _sentences, Lesson) = (null!, null!, [], default);
        return _diagnostics;
    }

    internal PhraseMatches MatchesOf(int analyzer, PhraseSet phrases) =>
        _actions.IndexOf(analyzer, phrases) is >= 0 and var index
            ? _hits.Of(index)
            : throw new ArgumentException("The analyzer did not register these phrases.", nameof(phrases));

    internal void Report(int analyzer, Diagnostic diagnostic)
    {
        DiagnosticCheck.ThrowIfUnsupported(set, analyzer, diagnostic);
        DiagnosticCheck.ThrowIfOutside(diagnostic, Tree.Text.Length, Post.AuthorName?.Length ?? 0, Post.AuthorUrl?.Length ?? 0);
        if (Options.SeverityOf(diagnostic.Descriptor) is { } severity)
        {
            _diagnostics.Add(diagnostic.With(severity));
        }
    }

    private void LeaveOut(AnalyzerOptions options)
    {
        if (!ReferenceEquals(options, _offBy))
        {
            for (var i = 0; i < _off.Length; i++)
            {
                _off[i] = set.IsOff(i, options);
            }

            _offBy = options;
        }

        _off.CopyTo(_silent);
    }

    private void ReportCut()
    {
        var length = Post.Text.Length + (string.IsNullOrEmpty(Post.Title) ? 0L : Post.Title.Length + 1);
        if (length > Tree.Text.Length)
        {
            EngineDiagnostics.ReportCut(Tree.Text.Length, length, Options, _diagnostics);
        }
    }

    private void ReportLanguage()
    {
        if (Classification.Orientation == Orientation.Undecided)
        {
            EngineDiagnostics.ReportLanguage(Options, _diagnostics);
        }
    }

    /// <summary>An analyzer that throws is a diagnostic, and the others go on.</summary>
    private void Guard<TContext>(in AnalyzerAction<TContext> action, TContext context)
    {
        if (_silent[action.Analyzer])
        {
            return;
        }

        try
        {
            action.Action(context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _silent[action.Analyzer] = true;
            EngineDiagnostics.ReportFailure(set.Analyzers[action.Analyzer], e, Options, _diagnostics);
        }
    }
}
