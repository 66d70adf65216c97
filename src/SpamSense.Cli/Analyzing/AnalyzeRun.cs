using System.Collections.Immutable;
using System.Diagnostics;
using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Analyzing.Reports;
using SpamSense.Cli.Analyzing.Sources;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Analyzing;

/// <summary>Reads batches of posts, analyzes each batch on all cores and reports it, in order and in bounded memory.</summary>
internal sealed class AnalyzeRun(AnalyzeRequest request)
{
    private readonly AnalysisTally _tally = new();
    private readonly CorpusPlaces _places = new();
    private readonly UnreadableReport _unreadable = new();

    /// <summary>How far the run is; another thread may look.</summary>
    public RunMeter Meter { get; } = new();

    /// <summary>How the findings are written; known when the run has ended.</summary>
    public ReportFormat Format { get; private set; }

    public AnalyzeResult Execute(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        if (request.FixKeys is not null)
        {
            PostFixer.Check(request);
        }

        Format = ReportTarget.Format(request);
        using var sources = PostSources.Open(request, cancellationToken);
        foreach (var unreadable in sources.Unreadable)
        {
            _unreadable.Add(unreadable);
        }

        Meter.Expect(sources.TotalLength);
        using var output = OutputFile.Open(request.Output);

        // After all that can fail at once: nobody waits for a model to hear that a file is missing.
        var loadingStart = Stopwatch.GetTimestamp();
        var tools = AnalysisSetup.Create(request);
        var loading = Stopwatch.GetElapsedTime(loadingStart);
        var report = ReportTarget.Create(Format, request, output.Stream, tools);
        var corpus = request.ComparesPosts ? tools.Classifier.StartCorpus() : null;
        using var fixing = request.FixKeys is null ? null : new PostFixer(request, tools.Fixer);
        foreach (var source in sources)
        {
            Analyze(source, report, fixing, corpus is null ? tools.Classifier.Analyze : corpus.Add, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (var (post, diagnostic) in corpus?.Complete() ?? [])
        {
            var finding = new CorpusFinding(_places.Of(post), diagnostic);
            _tally.Add(finding);
            report.Write(finding);
        }

        report.Complete(_unreadable);
        output.Complete();
        return new AnalyzeResult(_tally, _unreadable, fixing?.Files, Stopwatch.GetElapsedTime(start) - loading, loading);
    }

    private void Analyze(IPostSource source, IAnalysisReport report, PostFixer? fixing, Func<IReadOnlyList<Post>, ImmutableArray<Analysis>> analyze, CancellationToken cancellationToken)
    {
        var (current, next) = (new AnalysisBatch(analyze), new AnalysisBatch(analyze));
        fixing?.Begin(source, source.File);
        using var posts = source.Posts(_unreadable.Add, cancellationToken).GetEnumerator();
        Fill(current, posts, source.Name);
        while (current.Count > 0)
        {
            // One thread reads ahead while the others analyze; what is read ahead is bounded by the batch.
            var analyzing = Task.Run(current.Analyze, cancellationToken);
            Fill(next, posts, source.Name);
            analyzing.GetAwaiter().GetResult();
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < current.Count; i++)
            {
                Remember(current[i].Place);
                _tally.Add(current[i]);
                report.Write(current[i]);
                fixing?.Add(current[i]);
            }

            Meter.Report(_tally.Posts, source.BytesRead);
            (current, next) = (next, current);
        }

        fixing?.End();
        Meter.EndOfInput(source.BytesRead);
    }

    private void Remember(PostPlace place)
    {
        if (request.ComparesPosts)
        {
            _places.Add(place);
        }
    }

    private static void Fill(AnalysisBatch batch, IEnumerator<SourcedPost> posts, string name)
    {
        batch.Clear();
        try
        {
            while (!batch.IsFull && posts.MoveNext())
            {
                batch.Add(posts.Current);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(name, exception), exception);
        }
    }
}
