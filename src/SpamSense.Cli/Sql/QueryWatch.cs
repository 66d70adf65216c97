using DuckDB.NET.Data;

namespace SpamSense.Cli.Sql;

/// <summary>Asks DuckDB again and again how far it is, until it is disposed of.</summary>
internal sealed class QueryWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Timer _timer;

    public QueryWatch(DuckDBConnection connection, QueryMeter meter) =>
        _timer = new Timer(_ => meter.ReportProgress(connection.GetQueryProgress().Percentage), null, Pause, Pause);

    // Who asks a connection that is closed meanwhile ends the process.
    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }
    }
}
