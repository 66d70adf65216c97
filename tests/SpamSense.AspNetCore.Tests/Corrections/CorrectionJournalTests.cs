using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests;

public sealed class CorrectionJournalTests : DurableCorrectionStoreContract, IDisposable
{
    private readonly TemporaryJournal _file = new();
    private CorrectionJournal _journal;

    public CorrectionJournalTests() => _journal = _file.Open();

    protected override ICorrectionStore Store => _journal;

    [Fact]
    public async Task A_post_is_one_line_that_a_person_can_read()
    {
        await Store.AppendAsync(Of("garden.example", "Grüße\naus 京都"));
        _journal.Dispose();

        var lines = await File.ReadAllLinesAsync(_file.Path);
        Assert.Equal(2, lines.Length);
        Assert.Contains("""{"site":"garden.example","label":"Relationship",""", lines[1], StringComparison.Ordinal);
        Assert.Contains("""{"text":"Grüße\naus 京都"}""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_its_owner_may_read_it()
    {
        await Store.AppendAsync(Of("a", "one"));
        await Store.AppendAsync(Of("a", "one", Orientation.Monetization));
        await Store.AppendAsync(Of("a", "one"));
        Reopen();

        Assert.Contains(_file.Told, told => told.Contains("anew", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(_file.Folder))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public void A_missing_folder_is_created()
    {
        var path = Path.Combine(_file.Folder, "of", "the", "blog", "corrections");
        using (CorrectionJournal.Open(path))
        {
        }

        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task A_second_opener_is_told_that_the_journal_is_in_use_and_the_first_goes_on()
    {
        var refused = Assert.Throws<IOException>(_file.Open);
        Assert.Contains($"'{_file.Path}' is in use", refused.Message, StringComparison.Ordinal);

        await Store.AppendAsync(Of("a", "one"));
        Reopen();
        Assert.Single(await ReadAsync());
    }

    [Fact]
    public async Task A_file_that_is_something_else_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(_file.Folder, "diary.txt");
        await File.WriteAllTextAsync(path, "Dear diary, today it rained.");

        Assert.Contains("is no journal of corrections", Assert.Throws<InvalidDataException>(() => CorrectionJournal.Open(path)).Message, StringComparison.Ordinal);
        Assert.Equal("Dear diary, today it rained.", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task When_most_of_it_no_longer_counts_it_is_written_anew_at_the_start()
    {
        foreach (var number in Enumerable.Range(0, 100))
        {
            await Store.AppendAsync(Of("a", $"comment {number % 10}", number % 2 == 0 ? Orientation.Monetization : Orientation.Relationship));
        }

        await Store.RemoveAsync("a", Of("a", "comment 3").Id);
        var before = await ReadAsync();
        var length = new FileInfo(_file.Path).Length;
        Reopen();

        Assert.Equal(before.Select(correction => correction.Post), (await ReadAsync()).Select(correction => correction.Post));
        Assert.InRange(new FileInfo(_file.Path).Length, 1, length / 5);
        Assert.Contains(_file.Told, told => told.Contains("written anew without", StringComparison.Ordinal));

        await Store.AppendAsync(Of("a", "after"));
        Reopen();
        Assert.Equal(before.Count + 1, (await ReadAsync()).Count);
        Assert.Single(_file.Told);
    }

    [Fact]
    public async Task Nothing_is_taken_after_it_was_closed()
    {
        _journal.Dispose();
        _journal.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.AppendAsync(Of("a", "one")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Store.RemoveAsync("a", "b"));
        await Assert.ThrowsAsync<ObjectDisposedException>(ReadAllAsync);

        async Task ReadAllAsync() => await ReadAsync();
    }

    [Fact]
    public async Task An_application_that_asks_for_it_corrects_across_starts()
    {
        var path = Path.Combine(_file.Folder, "of-the-application");
        var pitch = new Post { Text = "Cheap watches for everybody! Order today at http://watches.example and save 70 %." };
        await using (var first = new ServiceCollection().AddLogging().AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(Configuration).AddSpamSense().AddCorrectionJournal(path).Services.BuildServiceProvider())
        {
            Assert.True(await first.GetRequiredService<SiteCorrections>().CorrectAsync("a", pitch, Orientation.Relationship, CorrectionSource.Page));
        }

        await using var second = new ServiceCollection().AddLogging().AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(Configuration).AddSpamSense().AddCorrectionJournal(path).Services.BuildServiceProvider();
        var read = new List<Correction>();
        await foreach (var correction in second.GetRequiredService<SiteCorrections>().ReadAsync("a"))
        {
            read.Add(correction);
        }

        Assert.Equal(pitch, Assert.Single(read).Post);
    }

    public void Dispose()
    {
        _journal.Dispose();
        _file.Dispose();
    }

    protected override void Reopen()
    {
        _journal.Dispose();
        _journal = _file.Open();
    }

    private static Microsoft.Extensions.Configuration.IConfigurationRoot Configuration => new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build();
}
