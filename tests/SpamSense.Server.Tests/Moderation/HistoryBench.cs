using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

/// <summary>A history of its own, with everything around it.</summary>
internal sealed class HistoryBench : IDisposable
{
    internal const string Pitch = "Buy cheap watches at https://watches.example/sale now, 70% off with code TICK70, limited offer!!!";
    internal const string Kind = "Thank you for the story about your grandmother's oven, it made me ring mine tonight.";

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private HistoryWriter _writer = null!;

    internal HistoryBench(HistoryOptions? options = null)
    {
        Database = ServerDatabase.Open(_folder.PathOf("history.db"));
        Meter = new HistoryMeter(_services.GetRequiredService<IMeterFactory>());
        Reader = new HistoryReader(Database);
        Restart(options ?? new HistoryOptions());
    }

    internal ManualClock Clock { get; } = new();

    internal ServerDatabase Database { get; }

    internal HistoryMeter Meter { get; }

    internal HistoryRecorder Recorder { get; private set; } = null!;

    internal HistoryReader Reader { get; }

    internal static HistoryFilter All => new() { State = HistoryState.All };

    internal SpamCheck Check(string site, Post post, SpamClassifier? classifier = null)
    {
        var check = new SpamCheck(Guid.NewGuid().ToString("N"), site, Clock.GetUtcNow(), (classifier ?? SpamClassifier.Default).Analyze(post with { Source = site }));
        Recorder.OnChecked(check);
        return check;
    }

    internal SpamCheck Check(string site, string text) => Check(site, new Post { Text = text, AuthorName = "Somebody" });

    internal void Write() => _writer.Write();

    /// <summary>Begins anew with the same database.</summary>
    internal void Restart(HistoryOptions options)
    {
        var chosen = Options.Create(options);
        _writer?.Dispose();
        Recorder = new HistoryRecorder(chosen, Meter, Clock);
        _writer = new HistoryWriter(Database, Recorder, chosen, Meter, Clock);
    }

    /// <summary>All that is in the file of the database, with its log written back.</summary>
    internal string FileText()
    {
        Number("PRAGMA wal_checkpoint(TRUNCATE)");
        using var file = new FileStream(Database.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>What a query gives.</summary>
    internal long Number(string query)
    {
        using var connection = Database.Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // All queries are constants of tests.
        command.CommandText = query;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _writer.Dispose();
        _services.Dispose();
        _folder.Dispose();
    }
}
