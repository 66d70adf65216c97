using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SpamSense.Analyzers;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Learning;
using SpamSense.Scoring;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    private readonly Lazy<AnalyzerSet> _analyzers;
    private readonly RoomPool<AnalysisRoom> _rooms;

    /// <summary>Everything that the analyzers of this classifier can report, by id.</summary>
    public ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _analyzers.Value.Descriptors;

    /// <summary>Analyzes one text: tree, verdict, diagnostics, decision.</summary>
    /// <param name="text">The text of a post, as it was published.</param>
    public Analysis Analyze(string text) => Analyze(new Post { Text = text });

    /// <summary>Analyzes one post: tree, verdict, diagnostics, decision.</summary>
    /// <param name="post">The post.</param>
    public Analysis Analyze(Post post) => Analyze(post, SiteLayer.Empty, inFull: false);

    /// <summary>Analyzes one post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="layer">What the moderators of its site taught.</param>
    /// <param name="inFull">Whether all findings are wanted, however many there are.</param>
    internal Analysis Analyze(Post post, SiteLayer layer, bool inFull)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(post.Text, nameof(post));
        var room = _rooms.Rent();
        room.Session.IsInFull = inFull;
        var analysis = Analyze(post, layer, room);
        _rooms.Return(room);
        return analysis;
    }

    /// <summary>Analyzes many posts on all cores. Every result is the one that <see cref="Analyze(Post)"/> gives.</summary>
    /// <param name="posts">The posts.</param>
    /// <returns>The analyses in the order of the posts.</returns>
    /// <exception cref="ArgumentException">A post or its text is <see langword="null"/>.</exception>
    public ImmutableArray<Analysis> Analyze(IReadOnlyList<Post> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);

        // A list of the caller's need not be safe for many threads, and what they throw would come out wrapped.
        Post[] all = [.. posts];
        if (Array.Exists(all, post => post?.Text is null))
        {
            throw new ArgumentException("A post or its text is null.", nameof(posts));
        }

        var results = new Analysis[all.Length];
        if (DegreeOfParallelism == 1)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = Analyze(all[i]);
            }
        }
        else
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = DegreeOfParallelism }, i => results[i] = Analyze(all[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Begins the analysis of posts that belong together, also for what shows only across posts.</summary>
    public CorpusSession StartCorpus() => new(this, _analyzers.Value);

    /// <summary>Analyzes posts that belong together on all cores, also for what shows only across posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <exception cref="ArgumentException">A post or its text is <see langword="null"/>.</exception>
    public CorpusAnalysis AnalyzeCorpus(IReadOnlyList<Post> posts)
    {
        var corpus = StartCorpus();
        return new CorpusAnalysis(corpus.Add(posts), corpus.Complete());
    }

    private Analysis Analyze(Post post, SiteLayer layer, AnalysisRoom room)
    {
        var text = ReadTextOf(post, Options);
        var tree = ContentTree.Parse(text, post.Format);
        var options = Options.Configuration.OptionsFor(post.Source);
        var threshold = options.MonetizationThreshold ?? Options.MonetizationThreshold;
        var abstains = options.AbstainOnUnknownLanguages ?? Options.AbstainOnUnknownLanguages;
        var shift = layer.IsEmpty ? default : layer.ShiftOf(post, tree, room.Features);
        var (scorer, session) = (room.Scorer, room.Session);
        var sentences = Judge(tree, scorer, threshold, abstains, shift, out var classification, out var own);
        session.MonetizationThreshold = threshold;
        session.Lesson = shift.IsNone ? default : new SiteLesson(shift, scorer.IsUnknownLanguage && abstains ? null : scorer.Probability);
        var diagnostics = session.Run(post, tree, options, classification, own, sentences);
        return new Analysis(this, layer, post, tree)
        {
            Classification = classification,
            Sentences = ImmutableCollectionsMarshal.AsImmutableArray(sentences),
            Diagnostics = DiagnosticOrder.Sort(diagnostics),
            Decision = DecisionPolicy.Decide(diagnostics),
            HasDropped = session.HasDropped,
        };
    }

    private static SentenceClassification[] Judge(
        ContentTree tree, TreeScorer scorer, double threshold, bool abstains, SiteShift shift, out Classification whole, out Classification own)
    {
        (whole, own) = scorer.Score(tree, threshold, abstains, shift);
        var sentences = new SentenceClassification[tree.SentenceRecords.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new SentenceClassification(tree.Sentences[i].Span, scorer.Sentences[i], tree.IsQuoted(i));
        }

        return sentences;
    }

    internal Explanation Explain(Post post, ContentTree tree, SiteLayer layer)
    {
        var room = _rooms.Rent();
        var shift = layer.IsEmpty ? 0 : layer.ShiftOf(post, tree, room.Features).LogOdds;
        var explanation = room.Explainer.Explain(tree, shift);
        _rooms.Return(room);
        return explanation;
    }

    private void ThrowIfMisconfigured()
    {
        var problems = Options.Configuration.Validate(SupportedDiagnostics);
        if (!problems.IsEmpty)
        {
            throw new ConfigurationException(problems);
        }
    }
}
