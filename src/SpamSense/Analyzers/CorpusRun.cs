using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>Runs the corpus actions of all analyzers, one after the other and each post after the one before.</summary>
internal sealed class CorpusRun
{
    private readonly AnalyzerSet _set;
    private readonly SpamClassifierOptions _options;
    private readonly List<CorpusPost> _posts = [];
    private readonly List<(int Analyzer, CorpusStartAnalysisContext Actions)> _starts = [];
    private readonly Dictionary<long, List<Diagnostic>> _diagnostics = [];
    private readonly HashSet<int> _failed = [];

    internal CorpusRun(AnalyzerSet set, SpamClassifierOptions options)
    {
        _set = set;
        _options = options;
        foreach (var (analyzer, action) in set.Actions.CorpusStartActions)
        {
            var actions = new CorpusStartAnalysisContext();
            _starts.Add((analyzer, actions));
            Guard(analyzer, action, actions, -1);
        }
    }

    internal long Count => _posts.Count;

    internal void Add(Analysis analysis)
    {
        var (post, options) = (analysis.Post, _options.Configuration.OptionsFor(analysis.Post.Source));
        var number = Count;
        _posts.Add(new CorpusPost(options, Kept(analysis, options), analysis.Tree.Text.Length, post.AuthorName?.Length ?? 0, post.AuthorUrl?.Length ?? 0));
        foreach (var (analyzer, actions) in _starts)
        {
            foreach (var action in actions.PostActions)
            {
                Guard(analyzer, action, new CorpusPostAnalysisContext(analysis, options, number), number);
            }
        }
    }

    internal ImmutableArray<CorpusDiagnostic> Complete()
    {
        foreach (var (analyzer, actions) in _starts)
        {
            foreach (var action in actions.EndActions)
            {
                Guard(analyzer, action, new CorpusEndAnalysisContext((post, diagnostic) => Report(analyzer, post, diagnostic)), -1);
            }
        }

        _starts.Clear();
        var suppression = new SuppressionRun(_set.Suppressors);
        var all = ImmutableArray.CreateBuilder<CorpusDiagnostic>();
        foreach (var (number, diagnostics) in _diagnostics.OrderBy(entry => entry.Key))
        {
            if (number >= 0 && _posts[(int)number] is { Post: { } post } kept)
            {
                suppression.Apply(post, ContentTree.Parse(SpamClassifier.ReadTextOf(post, _options), post.Format), kept.Options, diagnostics);
            }

            all.AddRange(DiagnosticOrder.Sort(diagnostics).Select(diagnostic => new CorpusDiagnostic(number, diagnostic)));
        }

        return all.ToImmutable();
    }

    private Post? Kept(Analysis analysis, AnalyzerOptions options)
    {
        if (_starts.Count == 0)
        {
            return null;
        }

        foreach (var suppressor in _set.Suppressors)
        {
            if (suppressor.MayActOn(analysis.Post, analysis.Tree, options))
            {
                return analysis.Post;
            }
        }

        return null;
    }

    private void Report(int analyzer, long number, Diagnostic diagnostic)
    {
        DiagnosticCheck.ThrowIfUnsupported(_set, analyzer, diagnostic);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((ulong)number, (ulong)Count, nameof(number));
        var post = _posts[(int)number];
        DiagnosticCheck.ThrowIfOutside(diagnostic, post.TextLength, post.AuthorNameLength, post.AuthorUrlLength);
        if (post.Options.SeverityOf(diagnostic.Descriptor) is { } severity)
        {
            DiagnosticsOf(number).Add(diagnostic.With(severity));
        }
    }

    private List<Diagnostic> DiagnosticsOf(long number) => CollectionsMarshal.GetValueRefOrAddDefault(_diagnostics, number, out _) ??= [];

    /// <summary>An analyzer that throws is a diagnostic of the post that it looked at, and the others go on.</summary>
    private void Guard<TContext>(int analyzer, Action<TContext> action, TContext context, long number)
    {
        if (_failed.Contains(analyzer))
        {
            return;
        }

        try
        {
            action(context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _failed.Add(analyzer);
            var options = number < 0 ? _options.Configuration.OptionsFor(null) : _posts[(int)number].Options;
            EngineDiagnostics.ReportFailure(_set.Analyzers[analyzer], e, options, DiagnosticsOf(number));
        }
    }
}
