using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore.Tests.Sites;

public class SiteRequestLimitTests
{
    private readonly SettableClock _clock = new();

    [Fact]
    public void A_site_may_make_the_requests_of_a_minute_at_once_and_then_waits_as_long_as_it_is_told()
    {
        var limit = new SiteRequestLimit(new FixedOptions(requestsPerMinute: 60), _clock);
        Assert.Equal(60, Enumerable.Range(0, 100).Count(_ => limit.TryTake("a.example", out TimeSpan _)));

        Assert.False(limit.TryTake("a.example", out var retryAfter));
        Assert.Equal(TimeSpan.FromSeconds(1), retryAfter);
        _clock.Advance(retryAfter - TimeSpan.FromTicks(1));
        Assert.False(limit.TryTake("a.example", out retryAfter));
        Assert.Equal(TimeSpan.FromTicks(1), retryAfter);
        _clock.Advance(retryAfter);
        Assert.True(limit.TryTake("a.example", out retryAfter));
        Assert.Equal(TimeSpan.Zero, retryAfter);
    }

    [Fact]
    public void Another_site_has_a_bucket_of_its_own()
    {
        var limit = new SiteRequestLimit(new FixedOptions(requestsPerMinute: 1), _clock);

        Assert.True(limit.TryTake("a.example", out _));
        Assert.False(limit.TryTake("a.example", out _));
        Assert.True(limit.TryTake("b.example", out _));
    }

    [Fact]
    public void There_is_no_limit_unless_told()
    {
        var limit = new SiteRequestLimit(new FixedOptions(new SpamSenseOptions().RequestsPerMinute), _clock);
        Assert.All(Enumerable.Range(0, 10_000), _ => Assert.True(limit.TryTake("a.example", out TimeSpan _)));
    }

    [Fact]
    public async Task Threads_together_get_no_more_than_one_would()
    {
        var limit = new SiteRequestLimit(new FixedOptions(requestsPerMinute: 5_000), _clock);
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Count(_ => limit.TryTake("a.example", out TimeSpan _)))));
        Assert.Equal(5_000, taken.Sum());
    }

    [Property]
    public void No_minute_sees_more_than_twice_the_limit_and_whoever_waits_is_let_in(PositiveInt perMinute, PositiveInt[] pauses)
    {
        var allowed = 1 + (perMinute.Get % 50);
        var clock = new SettableClock();
        var limit = new SiteRequestLimit(new FixedOptions(allowed), clock);
        var taken = new List<TimeSpan>();
        foreach (var pause in pauses)
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause.Get * 20));
            if (!limit.TryTake("a.example", out var retryAfter))
            {
                clock.Advance(retryAfter);
                Assert.True(limit.TryTake("a.example", out _));
            }

            taken.Add(clock.Elapsed);
        }

        Assert.All(taken, from => Assert.InRange(taken.Count(time => time >= from && time < from + TimeSpan.FromMinutes(1)), 1, 2 * allowed));
    }

    [Fact]
    public void Sites_of_long_ago_are_forgotten()
    {
        var limit = new SiteRequestLimit(new FixedOptions(requestsPerMinute: 10), _clock);
        for (var site = 0; site < 20_000; site++)
        {
            limit.TryTake($"{site}.example", out _);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(limit.SitesRemembered, 1, 2_000);
    }

    private sealed class FixedOptions(int requestsPerMinute) : IOptionsMonitor<SpamSenseOptions>
    {
        public SpamSenseOptions CurrentValue { get; } = new() { RequestsPerMinute = requestsPerMinute };

        public SpamSenseOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<SpamSenseOptions, string?> listener) => null;
    }
}
