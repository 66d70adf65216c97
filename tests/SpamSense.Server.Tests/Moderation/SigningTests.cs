using Microsoft.Extensions.DependencyInjection;
using SpamSense.Server.Moderation.Signing;

namespace SpamSense.Server.Tests.Moderation;

public class SigningTests
{
    [Fact]
    public void A_password_is_good_for_its_own_hash_only()
    {
        var hash = PasswordHash.Of("bread and seven herons");
        Assert.True(hash.IsOf("bread and seven herons"));
        Assert.False(hash.IsOf("bread and seven heron"));
        Assert.False(PasswordHash.Nobody.IsOf(""));
        Assert.True(hash.Iterations >= 600_000);
        Assert.NotEqual(hash.Salt, PasswordHash.Of("bread and seven herons").Salt);
    }

    [Fact]
    public void A_session_ends_after_a_pause_and_after_its_time()
    {
        using var bench = new HistoryBench();
        var moderators = new Moderators(bench.Database);
        var password = new PasswordHash([1], 1, [2]);
        moderators.Set("maren", password);
        var sessions = new ModeratorSessions(moderators, bench.Clock);
        var id = sessions.Begin("maren", password);
        for (var passed = TimeSpan.Zero; passed <= ModeratorSessions.Longest; passed += ModeratorSessions.LongestPause)
        {
            Assert.NotNull(sessions.Find(id));
            bench.Clock.Advance(ModeratorSessions.LongestPause);
        }

        Assert.Null(sessions.Find(id));
        id = sessions.Begin("maren", password);
        bench.Clock.Advance(ModeratorSessions.LongestPause + TimeSpan.FromSeconds(1));
        Assert.Null(sessions.Find(id));
        Assert.Null(sessions.Find("guess"));
        Assert.Null(sessions.Find(null));
    }

    [Fact]
    public void The_first_password_is_set_once()
    {
        using var bench = new HistoryBench();
        var moderators = new Moderators(bench.Database);
        Assert.False(moderators.Any());
        Assert.True(moderators.TrySetFirst("one", new PasswordHash([1], 1, [1])));
        Assert.False(moderators.TrySetFirst("two", new PasswordHash([1], 1, [1])));
        Assert.Null(moderators.Find("two"));
    }

    [Fact]
    public async Task Failures_of_one_address_shut_it_out_for_a_minute_and_no_other()
    {
        var clock = new ManualClock();
        using var limit = new SignInLimit(clock);
        for (var i = 0; i < SignInLimit.MostFromOne; i++)
        {
            Assert.False(await limit.TryAsync("192.0.2.1", () => false, default));
        }

        Assert.Null(await limit.TryAsync("192.0.2.1", () => true, default));
        Assert.True(await limit.TryAsync("192.0.2.2", () => true, default));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await limit.TryAsync("192.0.2.1", () => true, default));
    }

    [Fact]
    public async Task All_addresses_together_have_a_limit_too()
    {
        using var limit = new SignInLimit(new ManualClock());
        for (var i = 0; i < SignInLimit.MostFromAll; i++)
        {
            Assert.False(await limit.TryAsync($"192.0.2.{i}", () => false, default));
        }

        Assert.Null(await limit.TryAsync("198.51.100.1", () => true, default));
    }

    [Fact]
    public async Task The_link_for_the_first_password_is_of_no_use_once_there_is_one()
    {
        await using var app = new AppWithoutPassword();
        var link = app.Services.GetRequiredService<SetupLink>();
        var address = await app.StartAsync();
        var token = new Uri(link.Make()!).Query["?token=".Length..];
        Assert.StartsWith(address + "/moderation/setup?token=", link.Make(), StringComparison.Ordinal);
        Assert.True(link.Opens(token));
        Assert.False(link.Opens(token[..^1]));
        Assert.False(link.Opens(null));
        link.Close();
        Assert.False(link.Opens(token));
        app.Services.GetRequiredService<Moderators>().Set("maren", new PasswordHash([1], 1, [1]));
        Assert.Equal(address + "/moderation", link.Make());
    }
}
