using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SpamSense.AspNetCore;
using SpamSense.AspNetCore.Tests;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Training.Data;

namespace SpamSense.Server.Tests.Storage;

public sealed class SqliteCorrectionStoreTests : DurableCorrectionStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServerDatabase _database;
    private DatabaseWriter _writer;
    private SqliteCorrectionStore _store;

    public SqliteCorrectionStoreTests()
    {
        _database = ServerDatabase.Open(_folder.PathOf("spamsense.db"));
        _writer = new DatabaseWriter(_database, NullLogger<DatabaseWriter>.Instance);
        _store = new SqliteCorrectionStore(_database, _writer);
    }

    protected override ICorrectionStore Store => _store;

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Property(MaxTest = 100)]
    public bool Whatever_a_text_is_its_correction_is_about_the_very_same_post_afterwards(string? text, string? author)
    {
        var post = new Post { Text = text + "\uD800", AuthorName = author };
        return new Correction("s", StoredPost.Read(StoredPost.Write(post)), default, default).Id == new Correction("s", post, default, default).Id;
    }

    [Fact]
    public async Task Corrections_that_come_together_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(number => _store.AppendAsync(Say("blog.example", $"comment {number}", Orientation.Monetization)).AsTask()));

        Assert.Equal(500, (await ReadAsync()).Count);
    }

    [Fact]
    public async Task What_cannot_be_written_is_refused_without_saying_where_the_files_are()
    {
        _writer.Dispose();

        var refused = await Assert.ThrowsAsync<CorrectionNotStoredException>(() => _store.AppendAsync(Say("blog.example", "one", default)).AsTask());
        Assert.DoesNotContain(_database.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_damaged_is_told_in_a_sentence()
    {
        await _store.AppendAsync(Say("blog.example", "one", Orientation.Monetization));
        using (var connection = _database.Connect())
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "UPDATE corrections SET post = substr(post, 2)";
            command.ExecuteNonQuery();
        }

        Assert.Contains("is damaged", (await Assert.ThrowsAsync<StorageException>(() => ReadAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_since_a_time_are_taken_back_together()
    {
        await _store.AppendAsync(Say("blog.example", "before", Orientation.Monetization) with { CorrectedAt = At(1) });
        await _store.AppendAsync(Say("blog.example", "flood", Orientation.Monetization) with { CorrectedAt = At(2) });
        await _store.AppendAsync(Say("blog.example", "flood again", Orientation.Monetization) with { CorrectedAt = At(3) });
        await _store.AppendAsync(Say("zebra.example", "other", Orientation.Monetization) with { CorrectedAt = At(3) });

        Assert.Equal(2, CorrectionRemoval.UndoSince(_database, "blog.example", At(2)));
        Assert.Equal(["before", "other"], (await ReadAsync()).Select(said => said.Post.Text));
    }

    [Fact]
    public async Task The_export_is_what_training_reads()
    {
        await _store.AppendAsync(Say("blog.example", "a \"quoted\"\nline", Orientation.Monetization));
        await _store.AppendAsync(Say("zebra.example", "kind words", Orientation.Relationship));
        using var lines = new MemoryStream();
        await CorrectionRecords.WriteAsync(_store.ReadAsync(), lines);

        using var copy = new MemoryStream(lines.ToArray());
        Assert.Equal(
            [("blog.example", "a \"quoted\"\nline", Orientation.Monetization), ("zebra.example", "kind words", Orientation.Relationship)],
            LabelledPostReader.Read(copy, "export").Select(post => (post.Source, post.Text, post.Orientation)));
    }

    protected override void Reopen()
    {
        _writer.Dispose();
        SqliteConnection.ClearAllPools();
        _writer = new DatabaseWriter(_database, NullLogger<DatabaseWriter>.Instance);
        _store = new SqliteCorrectionStore(_database, _writer);
    }

    private static Correction Say(string site, string text, Orientation label) => new(site, new Post { Text = text }, label, At(0));

    private static DateTimeOffset At(int day) => new(2026, 5, 1 + day, 12, 0, 0, TimeSpan.Zero);
}
