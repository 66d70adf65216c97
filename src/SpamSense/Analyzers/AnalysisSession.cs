using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The analysis of one post while it runs; used again for the next post of the same thread.</summary>
internal sealed class AnalysisSession(AnalyzerSet set)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<PhraseHit> _hits = [];
    private readonly List<PhraseHit> _ownHits = [];
    private readonly int[] _freeFrom = new int[set.Phrases.SetCount];
    private readonly bool[] _failed = new bool[set.Analyzers.Length];

    internal Post Post { get; private set; } = null!;

    internal ContentTree Tree { get; private set; } = null!;

    internal AnalyzerOptions Options { get; private set; } = AnalyzerOptions.Default;

    internal Classification Classification { get; private set; }

    /// <summary>The probability from which the verdict is monetization.</summary>
    internal double MonetizationThreshold { get; set; } = SpamClassifierOptions.DefaultMonetizationThreshold;

    internal Classification OwnClassification { get; private set; }

    internal ReadOnlySpan<SentenceClassification> Sentences => _sentences;

    private SentenceClassification[] _sentences = [];

    /// <summary>Runs all analyzers over a post.</summary>
    /// <returns>The diagnostics as reported, in no particular order; valid until the next run.</returns>
    internal List<Diagnostic> Run(
        Post post, ContentTree tree, AnalyzerOptions options, Classification classification, Classification ownClassification, SentenceClassification[] sentences)
    {
        (Post, Tree, Options, Classification, OwnClassification, _sentences) = (post, tree, options, classification, ownClassification, sentences);
        _diagnostics.Clear();
        Array.Clear(_failed);
        ScanPhrases();
        WalkPhrases();
        WalkNodes();
        var registrations = set.Registrations;
        foreach (var (analyzer, action) in registrations.DocumentActions)
        {
            Guard(analyzer, action, new DocumentAnalysisContext(this, analyzer));
        }

        foreach (var (analyzer, action) in registrations.ClassificationActions)
        {
            Guard(analyzer, action, new ClassificationAnalysisContext(this, analyzer));
        }

        foreach (var (analyzer, action) in registrations.PostActions)
        {
            Guard(analyzer, action, new PostAnalysisContext(this, analyzer));
        }

        return _diagnostics;
    }

    internal PhraseMatches MatchesOf(int analyzer, PhraseSet phrases)
    {
        var sets = set.Registrations.PhraseSets;
        for (var i = 0; i < sets.Count; i++)
        {
            if (sets[i].Analyzer == analyzer && ReferenceEquals(sets[i].Phrases, phrases))
            {
                var hits = set.SeesQuotes(analyzer) ? _hits : _ownHits;
                return new PhraseMatches(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(hits), i);
            }
        }

        throw new ArgumentException("The analyzer did not register these phrases.", nameof(phrases));
    }

    internal void Report(int analyzer, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (!set.Supports(analyzer, diagnostic.Descriptor))
        {
            throw new ArgumentException($"{diagnostic.Id} is not among the supported diagnostics of the analyzer.", nameof(diagnostic));
        }

        Check(diagnostic.Location);
        foreach (var location in diagnostic.AdditionalLocations)
        {
            Check(location);
        }

        if (Options.SeverityOf(diagnostic.Descriptor) is { } severity)
        {
            _diagnostics.Add(diagnostic.With(severity));
        }
    }

    private void Check(DiagnosticLocation location)
    {
        var length = location.Kind switch
        {
            LocationKind.Text => Tree.Text.Length,
            LocationKind.AuthorName => Post.AuthorName?.Length ?? 0,
            LocationKind.AuthorUrl => Post.AuthorUrl?.Length ?? 0,
            _ => 0,
        };
        if (location.Span.Start < 0 || location.Span.Length < 0 || location.Span.Start > length - location.Span.Length)
        {
            throw new ArgumentException($"The place {location.Span} lies outside the {location.Kind}.");
        }
    }

    private void ScanPhrases()
    {
        _hits.Clear();
        _ownHits.Clear();
        Array.Clear(_freeFrom);
        set.Phrases.Scan(Tree.TokenRecords, _hits, _freeFrom);
        foreach (var hit in _hits)
        {
            if (!hit.IsQuoted)
            {
                _ownHits.Add(hit);
            }
        }
    }

    private void WalkPhrases()
    {
        var (sets, actions) = (set.Registrations.PhraseSets, set.Registrations.PhraseActions);
        foreach (var hit in _hits)
        {
            var analyzer = sets[hit.Set].Analyzer;
            if (actions[hit.Set] is { } action && (!hit.IsQuoted || set.SeesQuotes(analyzer)))
            {
                Guard(analyzer, action, new PhraseAnalysisContext(this, analyzer, hit.Match));
            }
        }
    }

    private void WalkNodes()
    {
        Visit(Tree.Root);
        foreach (var block in Tree.Blocks)
        {
            Visit(block);
            foreach (var sentence in block.Children)
            {
                Visit(sentence);
                VisitSentence(sentence);
                VisitTokens(sentence.Children);
            }
        }
    }

    private void VisitTokens(ContentNodeList tokens)
    {
        foreach (var token in tokens)
        {
            if (set.Registrations.Wants(token.Kind))
            {
                Visit(token);
            }
        }
    }

    private void Visit(ContentNode node)
    {
        foreach (var (analyzer, action) in set.Registrations.ActionsFor(node.Kind))
        {
            if (!node.IsQuoted || set.SeesQuotes(analyzer))
            {
                Guard(analyzer, action, new NodeAnalysisContext(this, analyzer, node));
            }
        }
    }

    private void VisitSentence(ContentNode sentence)
    {
        foreach (var (analyzer, action) in set.Registrations.SentenceActions)
        {
            if (!sentence.IsQuoted || set.SeesQuotes(analyzer))
            {
                Guard(analyzer, action, new SentenceAnalysisContext(this, analyzer, sentence));
            }
        }
    }

    /// <summary>An analyzer that throws is a diagnostic, and the others go on. Its message stays unsaid: it may hold text of the post.</summary>
    private void Guard<TContext>(int analyzer, Action<TContext> action, TContext context)
    {
        if (_failed[analyzer])
        {
            return;
        }

        try
        {
            action(context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _failed[analyzer] = true;
            if (Options.SeverityOf(EngineDiagnostics.AnalyzerThrew) is { } severity)
            {
                var diagnostic = Diagnostic.Create(EngineDiagnostics.AnalyzerThrew, DiagnosticLocation.Post, set.Analyzers[analyzer].GetType().Name, e.GetType().Name);
                _diagnostics.Add(diagnostic.With(severity));
            }
        }
    }
}
