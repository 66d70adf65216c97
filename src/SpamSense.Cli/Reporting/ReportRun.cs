using System.Diagnostics;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Cli.Scoring;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Reporting;

/// <summary>Reads posts, analyzes them on all cores, collects what the page needs, in order and in bounded memory, and writes the page.</summary>
internal sealed class ReportRun(ReportRequest request)
{
    private readonly UnreadableReport _unreadable = new();

    /// <summary>How far the run is; another thread may look.</summary>
    public RunMeter Meter { get; } = new();

    public ReportResult Execute(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var target = ReportTarget.Of(request);
        using var inputs = ReportInputs.Open(request with { Output = target }, cancellationToken);
        Meter.Expect(inputs.TotalLength);
        using var output = OutputFile.Open(target);

        // After all that can fail at once: nobody waits for a model to hear that a file is missing.
        var classifier = SpamClassifier.Create(new SpamClassifierOptions
        {
            Configuration = ConfigurationFiles.For(request.Files, request.Configuration),
            MonetizationThreshold = request.Threshold,
            MaxDegreeOfParallelism = request.Threads,
        });
        var collected = new ReportData(request.Top, request.Threshold, new SourceNames(inputs.Names));
        Collect(inputs, new PostReader(classifier, request.Threads), collected, cancellationToken);
        var page = ReportPage.Render(new PageContext(request, collected, _unreadable, inputs.Failures.Count, classifier));
        output.Stream.Write(page.Bytes);
        output.Complete();
        return new ReportResult(target, page.Bytes.Length, collected.Balance.Posts, page.Headline, _unreadable, inputs.Failures, Stopwatch.GetElapsedTime(start));
    }

    private void Collect(ReportInputs inputs, PostReader reader, ReportData collected, CancellationToken cancellationToken)
    {
        var (current, next) = (new ReportBatch(reader), new ReportBatch(reader));
        using var posts = inputs.Posts(Meter, _unreadable.Add, cancellationToken).GetEnumerator();
        current.Fill(posts);
        while (current.Count > 0)
        {
            // One thread reads ahead while the others analyze; what is read ahead is bounded by the batch.
            var analyzing = Task.Run(current.Analyze, cancellationToken);
            next.Fill(posts);
            analyzing.GetAwaiter().GetResult();
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var post in current.Posts)
            {
                collected.Add(post);
            }

            (current, next) = (next, current);
        }
    }
}
