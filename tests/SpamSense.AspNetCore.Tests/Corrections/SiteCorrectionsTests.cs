using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore.Tests.Akismet;
using SpamSense.AspNetCore.Tests.Options;
using SpamSense.Learning;

namespace SpamSense.AspNetCore.Tests.Corrections;

public class SiteCorrectionsTests
{
    private readonly HeldStore _store = new();

    [Fact]
    public async Task A_correction_is_in_force_for_its_site_at_once_and_for_no_other()
    {
        using var corrections = Open();
        Assert.True(await Reject(corrections, "a.example", Comment(1)));
        Assert.Equal(Orientation.Monetization, corrections.LayerOf("a.example").VerdictOn(Comment(1)));
        Assert.Same(SiteLayer.Empty, corrections.LayerOf("b.example"));
    }

    [Fact]
    public async Task The_same_again_is_nothing_new()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        var layer = corrections.LayerOf("a.example");
        Assert.False(await Reject(corrections, "a.example", Comment(1)));
        Assert.Same(layer, corrections.LayerOf("a.example"));
        Assert.Single(await Read(corrections));
    }

    [Fact]
    public async Task A_correction_that_says_the_opposite_takes_the_place_of_the_first_and_of_what_it_taught()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        await Reject(corrections, "a.example", Comment(2));
        Assert.True(await Approve(corrections, "a.example", Comment(1)));
        Assert.Equal([Orientation.Monetization, Orientation.Relationship], (await Read(corrections)).Select(correction => correction.Label));
        await AssertLearnedFromStore(corrections, "a.example");
    }

    [Fact]
    public async Task What_is_taken_back_was_never_said()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        await Reject(corrections, "a.example", Comment(2));
        Assert.True(await corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        Assert.False(await corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        Assert.False(await corrections.UndoAsync("b.example", PostIdentity.Of(Comment(2))));
        Assert.Null(corrections.LayerOf("a.example").VerdictOn(Comment(1)));
        await AssertLearnedFromStore(corrections, "a.example");
    }

    [Fact]
    public async Task After_a_restart_every_site_judges_as_before()
    {
        using var corrections = Open();
        for (var i = 0; i < 40; i++)
        {
            await corrections.CorrectAsync($"{i % 3}.example", Comment(i), (Orientation)(i % 2), CorrectionSource.Akismet);
        }

        using var again = Open();
        await again.LoadAsync(CancellationToken.None);
        foreach (var site in (string[])["0.example", "1.example", "2.example"])
        {
            Assert.Equal(corrections.LayerOf(site).CorrectionCount, again.LayerOf(site).CorrectionCount);
            Assert.All(Enumerable.Range(0, 60), i => Assert.Equal(
                SpamClassifier.Default.Classify(Comment(i), corrections.LayerOf(site)), SpamClassifier.Default.Classify(Comment(i), again.LayerOf(site))));
        }
    }

    [Fact]
    public async Task A_clock_that_was_wrong_for_one_correction_does_not_keep_a_site_from_learning_after_the_next_start()
    {
        using (var wrong = Open(new FixedClock(new(2050, 1, 1, 0, 0, 0, TimeSpan.Zero))))
        {
            await Approve(wrong, "a.example", Comment(1));
        }

        using var corrections = Open(new FixedClock(new(2026, 5, 4, 0, 0, 0, TimeSpan.Zero)));
        await corrections.LoadAsync(CancellationToken.None);
        for (var i = 2; i < 8; i++)
        {
            await Reject(corrections, "a.example", Comment(i));
        }

        Assert.InRange(
            SpamClassifier.Default.Classify(Comment(9), corrections.LayerOf("a.example")).MonetizationProbability, SpamClassifier.Default.Classify(Comment(9)).MonetizationProbability + 0.2f, 1);
    }

    [Fact]
    public async Task A_site_whose_correction_is_being_written_holds_no_other_site_up()
    {
        _store.HeldSite = "slow.example";
        using var corrections = Open();
        var slow = Reject(corrections, "slow.example", Comment(1));
        Assert.True(await Reject(corrections, "quick.example", Comment(1)));
        Assert.Same(SiteLayer.Empty, corrections.LayerOf("slow.example"));
        Assert.False(slow.IsCompleted);
        _store.Release.SetResult();
        Assert.True(await slow);
    }

    [Fact]
    public async Task What_cannot_be_written_changes_nothing()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        var layer = corrections.LayerOf("a.example");
        _store.IsFull = true;
        await Assert.ThrowsAsync<CorrectionNotStoredException>(() => Approve(corrections, "a.example", Comment(1)));
        await Assert.ThrowsAsync<CorrectionNotStoredException>(() => Reject(corrections, "a.example", Comment(2)));
        await Assert.ThrowsAsync<CorrectionNotStoredException>(() => corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        Assert.Same(layer, corrections.LayerOf("a.example"));
        _store.IsFull = false;
        Assert.True(await Approve(corrections, "a.example", Comment(1)));
    }

    [Fact]
    public async Task What_was_taken_back_while_the_store_could_not_be_read_is_out_of_force_as_soon_as_it_can()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        await Reject(corrections, "a.example", Comment(2));
        _store.IsUnreadable = true;
        await Assert.ThrowsAsync<IOException>(() => corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        _store.IsUnreadable = false;
        Assert.False(await corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        Assert.Null(corrections.LayerOf("a.example").VerdictOn(Comment(1)));
        await AssertLearnedFromStore(corrections, "a.example");
    }

    [Fact]
    public async Task What_is_said_again_after_that_is_stored_again()
    {
        using var corrections = Open();
        await Reject(corrections, "a.example", Comment(1));
        _store.IsUnreadable = true;
        await Assert.ThrowsAsync<IOException>(() => corrections.UndoAsync("a.example", PostIdentity.Of(Comment(1))));
        _store.IsUnreadable = false;
        Assert.True(await Reject(corrections, "a.example", Comment(1)));
        Assert.Single(await Read(corrections));
    }

    [Fact]
    public async Task Many_at_a_time_are_all_in_force()
    {
        using var corrections = Open();
        await Parallel.ForAsync(0, 200, async (i, _) => await corrections.CorrectAsync($"{i % 5}.example", Comment(i), (Orientation)(i % 2), CorrectionSource.Api, cancellationToken: CancellationToken.None));
        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal((Orientation)(i % 2), corrections.LayerOf($"{i % 5}.example").VerdictOn(Comment(i))));
        Assert.Equal(200, (await Read(corrections)).Count);
    }

    [Fact]
    public async Task A_label_that_is_none_is_refused()
    {
        using var corrections = Open();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => corrections.CorrectAsync("a.example", Comment(1), Orientation.Undecided, CorrectionSource.Page));
    }

    private static Post Comment(int i) => new() { Text = $"Comment {i} on glazes, kilns and the price of cobalt in year {1980 + i}.", AuthorName = $"Potter {i % 9}" };

    private static Task<bool> Reject(SiteCorrections corrections, string site, Post post) => corrections.CorrectAsync(site, post, Orientation.Monetization, CorrectionSource.Akismet);

    private static Task<bool> Approve(SiteCorrections corrections, string site, Post post) => corrections.CorrectAsync(site, post, Orientation.Relationship, CorrectionSource.Page);

    private static async Task<List<Correction>> Read(SiteCorrections corrections)
    {
        var all = new List<Correction>();
        await foreach (var correction in corrections.ReadAsync())
        {
            all.Add(correction);
        }

        return all;
    }

    private static async Task AssertLearnedFromStore(SiteCorrections corrections, string site)
    {
        var standing = (await Read(corrections)).Where(correction => correction.Site == site).Select(correction => new CorrectedPost(correction.Post, correction.Label, correction.CorrectedAt));
        var learned = SiteLayer.Learn(SpamClassifier.Default, standing);
        Assert.Equal(learned.CorrectionCount, corrections.LayerOf(site).CorrectionCount);
        Assert.All(Enumerable.Range(0, 30), i => Assert.Equal(SpamClassifier.Default.Classify(Comment(i), learned), SpamClassifier.Default.Classify(Comment(i), corrections.LayerOf(site))));
    }

    private SiteCorrections Open(TimeProvider? clock = null) => OptionsHost.Build([], services =>
    {
        services.AddSingleton<ICorrectionStore>(_store).AddSingleton(clock ?? new SteppingClock());
        services.AddSpamSense();
    }).Services.GetRequiredService<SiteCorrections>();
}
