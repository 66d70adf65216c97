using SpamSense.Cli.Scoring;

namespace SpamSense.Cli.Sql;

/// <summary>How many posts a query has scored, on all threads, and whether it shall go on.</summary>
/// <param name="shown">What shows it.</param>
/// <param name="stop">Ends the query.</param>
internal sealed class QueryMeter(RunMeter shown, CancellationToken stop)
{
    // In units of a run's meter, which counts bytes.
    private const long Whole = 1000;

    private long _posts;
    private long _done;

    public void Add(int posts) => shown.Report(Interlocked.Add(ref _posts, posts), Volatile.Read(ref _done));

    /// <summary>Says how far DuckDB is, in percent; less than 0 where it does not know.</summary>
    public void ReportProgress(double percent)
    {
        if (percent >= 0)
        {
            shown.Expect(Whole);
            Volatile.Write(ref _done, (long)(percent / 100 * Whole));
            Add(0);
        }
    }

    /// <exception cref="OperationCanceledException">The query shall end.</exception>
    public void ThrowIfStopped() => stop.ThrowIfCancellationRequested();
}
