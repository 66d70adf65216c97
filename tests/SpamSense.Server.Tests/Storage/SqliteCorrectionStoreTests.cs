using FsCheck.Xunit;
using Microsoft.Extensions.Logging.Abstractions;
using SpamSense.AspNetCore;
using SpamSense.Content;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Training.Data;

namespace SpamSense.Server.Tests.Storage;

public sealed class SqliteCorrectionStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServerDatabase _database;
    private readonly DatabaseWriter _writer;
    private readonly SqliteCorrectionStore _store;

    public SqliteCorrectionStoreTests()
    {
        _database = ServerDatabase.Open(_folder.PathOf("spamsense.db"));
        _writer = new DatabaseWriter(_database, NullLogger<DatabaseWriter>.Instance);
        _store = new SqliteCorrectionStore(_database, _writer);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_correction_comes_back_as_it_was_said()
    {
        var post = new Post
        {
            Text = "Zero \0 and \u202E and 🎈, and a second line\r\nhere",
            Kind = PostKind.Message,
            Title = "Title",
            AuthorName = "Nora",
            AuthorUrl = "https://nora.example",
            Format = ContentFormat.Markdown,
            Thread = "thread",
            PublishedAt = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)),
            Source = "blog.example",
            Language = "en",
        };
        var correction = new Correction("blog.example", post, Orientation.Monetization, At(1)) { Source = CorrectionSource.Api, Reporter = "maren" };
        await _store.AppendAsync(correction);

        var read = Assert.Single(await ReadAsync());
        Assert.Equal(post, read.Post);
        Assert.Equal(correction.Id, read.Id);
        Assert.Equal((correction.Site, correction.Label, correction.CorrectedAt, correction.Source, correction.Reporter), (read.Site, read.Label, read.CorrectedAt, read.Source, read.Reporter));
    }

    [Property(MaxTest = 100)]
    public bool Whatever_a_text_is_its_correction_is_about_the_very_same_post_afterwards(string? text, string? author)
    {
        var post = new Post { Text = text + "\uD800", AuthorName = author };
        return new Correction("s", StoredPost.Read(StoredPost.Write(post)), default, default).Id == new Correction("s", post, default, default).Id;
    }

    [Fact]
    public async Task What_is_said_again_of_a_post_takes_the_place_of_what_was_said_before_and_is_the_last()
    {
        await _store.AppendAsync(Say("blog.example", "one", Orientation.Monetization));
        await _store.AppendAsync(Say("blog.example", "two", Orientation.Monetization));
        await _store.AppendAsync(Say("blog.example", "one", Orientation.Relationship));

        Assert.Equal([("two", Orientation.Monetization), ("one", Orientation.Relationship)], (await ReadAsync()).Select(said => (said.Post.Text, said.Label)));
    }

    [Fact]
    public async Task Sites_do_not_see_each_other()
    {
        await _store.AppendAsync(Say("blog.example", "one", Orientation.Monetization));
        await _store.AppendAsync(Say("zebra.example", "one", Orientation.Relationship));

        Assert.Equal(Orientation.Relationship, Assert.Single(await ReadAsync("zebra.example")).Label);
        Assert.True(await _store.RemoveAsync("zebra.example", Say("x", "one", default).Id));
        Assert.False(await _store.RemoveAsync("zebra.example", Say("x", "one", default).Id));
        Assert.Equal("blog.example", Assert.Single(await ReadAsync()).Site);
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

    private static Correction Say(string site, string text, Orientation label) => new(site, new Post { Text = text }, label, At(0));

    private static DateTimeOffset At(int day) => new(2026, 5, 1 + day, 12, 0, 0, TimeSpan.Zero);

    private async Task<List<Correction>> ReadAsync(string? site = null)
    {
        var all = new List<Correction>();
        await foreach (var correction in _store.ReadAsync(site))
        {
            all.Add(correction);
        }

        return all;
    }
}
