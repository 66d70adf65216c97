using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Storage;

public sealed class DatabaseWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServerDatabase _database;
    private readonly DatabaseWriter _writer;

    public DatabaseWriterTests()
    {
        _database = ServerDatabase.Open(_folder.PathOf("spamsense.db"));
        _writer = new DatabaseWriter(_database, NullLogger<DatabaseWriter>.Instance);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task One_change_that_fails_takes_no_other_with_it()
    {
        // Both wait behind the first, and so go into one transaction.
        using var gate = new ManualResetEventSlim();
        var first = _writer.WriteAsync(connection => Hold(connection, gate));
        var good = _writer.WriteAsync(static connection => Count(connection, "good.example"));
        var bad = _writer.WriteAsync<int>(static _ => throw new InvalidOperationException("bad"));
        var late = _writer.WriteAsync(static connection => Count(connection, "late.example"));
        gate.Set();

        await Assert.ThrowsAsync<InvalidOperationException>(() => bad);
        await Task.WhenAll(first, good, late);
        using var connection = _database.Connect();
        Assert.Equal(["first.example", "good.example", "late.example"], OutsideChanges.Read(connection).Keys.Order());
        Assert.All(OutsideChanges.Read(connection).Values, number => Assert.Equal(1, number));
    }

    [Fact]
    public async Task Who_gives_up_before_the_writing_has_begun_changes_nothing()
    {
        using var gate = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        var first = _writer.WriteAsync(connection => Hold(connection, gate));
        var given = _writer.WriteAsync(static connection => Count(connection, "given.example"), cancellation.Token);
        await cancellation.CancelAsync();
        gate.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await first;
        using var connection = _database.Connect();
        Assert.Equal(["first.example"], OutsideChanges.Read(connection).Keys);
    }

    [Fact]
    public async Task More_than_the_disk_can_take_is_refused_at_once()
    {
        using var begun = new ManualResetEventSlim();
        using var gate = new ManualResetEventSlim();
        var first = _writer.WriteAsync(connection =>
        {
            begun.Set();
            return Hold(connection, gate);
        });
        begun.Wait();
        var waiting = Enumerable.Range(0, DatabaseWriter.MostWaiting).Select(_ => _writer.WriteAsync(static _ => 0)).ToArray();
        var refused = _writer.WriteAsync(static _ => 0);
        gate.Set();

        await Assert.ThrowsAsync<StorageException>(() => refused);
        await Task.WhenAll([first, .. waiting]);
    }

    [Fact]
    public async Task What_waits_when_the_server_stops_is_written()
    {
        using var gate = new ManualResetEventSlim();
        var first = _writer.WriteAsync(connection => Hold(connection, gate));
        var last = _writer.WriteAsync(static connection => Count(connection, "last.example"));
        gate.Set();
        _writer.Dispose();

        Assert.True(first.IsCompletedSuccessfully && last.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<StorageException>(() => _writer.WriteAsync(static _ => 0));
    }

    [Fact]
    public async Task After_the_file_was_locked_by_another_process_changes_are_written_again()
    {
        using (var other = _database.Connect())
        using (var transaction = other.BeginTransaction(deferred: false))
        {
            var refused = await Assert.ThrowsAsync<StorageException>(() => _writer.WriteAsync(static connection => Count(connection, "refused.example")));
            Assert.Contains("locked", refused.Message, StringComparison.Ordinal);
        }

        await _writer.WriteAsync(static connection => Count(connection, "taken.example"));
        using var reader = _database.Connect();
        Assert.Equal(["taken.example"], OutsideChanges.Read(reader).Keys);
    }

    private static int Hold(SqliteConnection connection, ManualResetEventSlim gate)
    {
        gate.Wait();
        return Count(connection, "first.example");
    }

    private static int Count(SqliteConnection connection, string site)
    {
        OutsideChanges.Count(connection, site);
        return 1;
    }
}
