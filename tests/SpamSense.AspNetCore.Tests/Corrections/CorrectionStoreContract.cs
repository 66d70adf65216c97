using SpamSense.Content;

namespace SpamSense.AspNetCore.Tests;

/// <summary>What every store of corrections does. A test class for a store derives from it; it needs nothing of this project but this file.</summary>
public abstract class CorrectionStoreContract
{
    protected static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The store, empty when the test begins.</summary>
    protected abstract ICorrectionStore Store { get; }

    [Fact]
    public async Task Nothing_is_in_a_new_store() => Assert.Empty(await ReadAsync());

    [Fact]
    public async Task A_correction_comes_back_as_it_was_given()
    {
        var given = new Correction("garden.example", FullPost, Orientation.Relationship, Noon) { Source = CorrectionSource.Page, Reporter = "Ōtani \"the kind\" \\ <b>" };
        await Store.AppendAsync(given);

        var read = Assert.Single(await ReadAsync());
        Assert.Equal(given.Post, read.Post);
        Assert.Equal(given.Id, read.Id);
        Assert.Equal((given.Site, given.Label, given.CorrectedAt, given.Source, given.Reporter), (read.Site, read.Label, read.CorrectedAt, read.Source, read.Reporter));
    }

    [Fact]
    public async Task A_post_with_nothing_but_an_empty_text_comes_back()
    {
        await Store.AppendAsync(new Correction("garden.example", new Post { Text = "" }, Orientation.Monetization, Noon));

        var read = Assert.Single(await ReadAsync());
        Assert.Equal(new Post { Text = "" }, read.Post);
        Assert.Equal((CorrectionSource.Application, null), (read.Source, read.Reporter));
    }

    [Theory]
    [InlineData("line one\nline two\r\nline three\u2028line four")]
    [InlineData("nul \0, bell \a, escape \u001b[31m")]
    [InlineData("𝔣𝔯𝔢𝔢 🎁 مجانا 無料 \u200b\ufeff")]
    [InlineData("quotes \" ' ` and \\ and %s and {0} and '); DROP TABLE corrections; --")]
    public async Task Any_text_comes_back(string text)
    {
        await Store.AppendAsync(Of("a", text));

        Assert.Equal(text, Assert.Single(await ReadAsync()).Post.Text);
    }

    [Fact]
    public async Task Text_that_is_no_Unicode_comes_back_and_is_the_same_post()
    {
        var given = new Correction("a", new Post { Text = "half a pair \ud83d and the other half \ude00 apart \ud83d", AuthorName = "\ude00\ud83d" }, Orientation.Relationship, Noon);
        await Store.AppendAsync(given);

        var read = Assert.Single(await ReadAsync());
        Assert.Equal((given.Post, given.Id), (read.Post, read.Id));
        Assert.True(await Store.RemoveAsync("a", given.Id));
    }

    [Theory]
    [InlineData("nul \0, and more")]
    [InlineData("half a pair \ud83d")]
    [InlineData("")]
    public async Task Whatever_a_reporter_is_called_comes_back(string reporter)
    {
        var given = Of("a", "one") with { Reporter = reporter };
        await Store.AppendAsync(given);

        Assert.Equal(reporter.Length == 0 ? null : reporter, given.Reporter);
        Assert.Equal(given.Reporter, Assert.Single(await ReadAsync()).Reporter);
    }

    [Fact]
    public async Task A_long_post_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(line => $"line {line} ünd so weiter\n"));
        await Store.AppendAsync(Of("a", text));
        await Store.AppendAsync(Of("a", "a short one"));

        Assert.Equal([text, "a short one"], (await ReadAsync()).Select(correction => correction.Post.Text));
    }

    [Fact]
    public async Task Corrections_are_read_in_the_order_in_which_they_were_made()
    {
        foreach (var number in Enumerable.Range(0, 50))
        {
            await Store.AppendAsync(Of(number % 3 == 0 ? "a" : "b", $"comment {number}"));
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"comment {number}"), (await ReadAsync()).Select(correction => correction.Post.Text));
    }

    [Fact]
    public async Task A_site_is_read_by_itself()
    {
        await Store.AppendAsync(Of("a", "one"));
        await Store.AppendAsync(Of("b", "two"));
        await Store.AppendAsync(Of("A", "three"));

        Assert.Equal("one", Assert.Single(await ReadAsync("a")).Post.Text);
        Assert.Empty(await ReadAsync("c"));
    }

    [Fact]
    public async Task The_later_of_two_about_the_same_post_stands_and_comes_last()
    {
        await Store.AppendAsync(Of("a", "one", Orientation.Monetization));
        await Store.AppendAsync(Of("a", "two"));
        await Store.AppendAsync(Of("a", "one", Orientation.Relationship));

        var read = await ReadAsync();
        Assert.Equal(["two", "one"], read.Select(correction => correction.Post.Text));
        Assert.Equal(Orientation.Relationship, read[1].Label);
    }

    [Fact]
    public async Task Two_sites_may_differ_about_the_same_post()
    {
        await Store.AppendAsync(Of("a", "one", Orientation.Monetization));
        await Store.AppendAsync(Of("b", "one", Orientation.Relationship));

        Assert.Equal(Orientation.Monetization, Assert.Single(await ReadAsync("a")).Label);
        Assert.Equal(Orientation.Relationship, Assert.Single(await ReadAsync("b")).Label);
    }

    [Fact]
    public async Task What_is_taken_back_is_gone_and_may_be_made_again()
    {
        var correction = Of("a", "one");
        await Store.AppendAsync(correction);
        await Store.AppendAsync(Of("b", "one"));

        Assert.True(await Store.RemoveAsync("a", correction.Id));
        Assert.Equal("b", Assert.Single(await ReadAsync()).Site);
        Assert.False(await Store.RemoveAsync("a", correction.Id));

        await Store.AppendAsync(correction);
        Assert.Equal(2, (await ReadAsync()).Count);
    }

    [Theory]
    [InlineData("a", "00000000000000000000000000000000")]
    [InlineData("nowhere", "")]
    [InlineData("a", "'; --")]
    public async Task Nothing_is_taken_back_that_was_never_made(string site, string id)
    {
        await Store.AppendAsync(Of("a", "one"));

        Assert.False(await Store.RemoveAsync(site, id));
        Assert.Single(await ReadAsync());
    }

    [Fact]
    public async Task Whoever_gave_up_before_the_writing_began_changed_nothing()
    {
        var correction = Of("a", "one");
        await Store.AppendAsync(correction);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.AppendAsync(Of("a", "two"), source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.RemoveAsync("a", correction.Id, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Store.ReadAsync(null, source.Token))
            {
            }
        });
        Assert.Equal("one", Assert.Single(await ReadAsync()).Post.Text);
    }

    [Fact]
    public async Task Many_may_write_and_read_at_once()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (number, cancellationToken) =>
        {
            var correction = Of($"site {number % 5}", $"comment {number}");
            await Store.AppendAsync(correction, cancellationToken);
            if (number % 4 == 0)
            {
                Assert.True(await Store.RemoveAsync(correction.Site, correction.Id, cancellationToken));
            }

            Assert.Equal(number % 4 != 0, (await ReadAsync(correction.Site)).Any(read => read.Id == correction.Id));
        });

        Assert.Equal(150, (await ReadAsync()).Select(correction => correction.Id).Distinct().Count());
    }

    [Fact]
    public async Task One_may_write_while_another_is_in_the_middle_of_reading()
    {
        await Store.AppendAsync(Of("a", "one"));
        await Store.AppendAsync(Of("a", "two"));
        var texts = new List<string>();
        await foreach (var correction in Store.ReadAsync())
        {
            texts.Add(correction.Post.Text);
            await Store.AppendAsync(Of("a", $"after {correction.Post.Text}"));
        }

        Assert.Equal(["one", "two"], texts.Take(2));
        Assert.True((await ReadAsync()).Count >= 4);
    }

    protected static Post FullPost { get; } = new()
    {
        Text = "The <b>quince</b> jelly set after all & nobody was more surprised than I.",
        Title = "Jelly",
        Kind = PostKind.Post,
        AuthorName = "Nöra",
        AuthorUrl = "https://nora.example/?a=1&b=2",
        Format = ContentFormat.Html,
        Thread = "autumn",
        PublishedAt = new DateTimeOffset(2026, 3, 13, 23, 59, 59, TimeSpan.FromHours(2)),
        Source = "garden.example",
        Language = "en",
    };

    protected static Correction Of(string site, string text, Orientation label = Orientation.Relationship) => new(site, new Post { Text = text }, label, Noon);

    protected async Task<List<Correction>> ReadAsync(string? site = null)
    {
        var all = new List<Correction>();
        await foreach (var correction in Store.ReadAsync(site))
        {
            all.Add(correction);
        }

        return all;
    }
}
