namespace SpamSense.AspNetCore.Tests;

/// <summary>What every store does, and what one does, too, that outlives its process.</summary>
public abstract class DurableCorrectionStoreContract : CorrectionStoreContract
{
    /// <summary>Closes the store, and opens what it left behind.</summary>
    protected abstract void Reopen();

    [Fact]
    public async Task What_was_acknowledged_is_there_at_the_next_start()
    {
        var given = new Correction("garden.example", FullPost, Orientation.Relationship, Noon) { Source = CorrectionSource.Akismet, Reporter = "nora" };
        await Store.AppendAsync(given);
        Reopen();

        var read = Assert.Single(await ReadAsync());
        Assert.Equal(given.Post, read.Post);
        Assert.Equal((given.Site, given.Label, given.CorrectedAt, given.Source, given.Reporter), (read.Site, read.Label, read.CorrectedAt, read.Source, read.Reporter));
    }

    [Fact]
    public async Task What_was_taken_back_or_said_anew_is_so_at_the_next_start()
    {
        await Store.AppendAsync(Of("a", "one", Orientation.Monetization));
        await Store.AppendAsync(Of("a", "two"));
        await Store.AppendAsync(Of("a", "three"));
        await Store.AppendAsync(Of("a", "one", Orientation.Relationship));
        await Store.RemoveAsync("a", Of("a", "two").Id);
        Reopen();

        var read = await ReadAsync();
        Assert.Equal(["three", "one"], read.Select(correction => correction.Post.Text));
        Assert.All(read, correction => Assert.Equal(Orientation.Relationship, correction.Label));
    }

    [Fact]
    public async Task A_store_that_was_reopened_takes_more()
    {
        foreach (var number in Enumerable.Range(0, 5))
        {
            await Store.AppendAsync(Of("a", $"comment {number}"));
            Reopen();
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(number => $"comment {number}"), (await ReadAsync()).Select(correction => correction.Post.Text));
    }
}
