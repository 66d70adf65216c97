using System.Diagnostics;
using System.Text;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Platforms.Reddit;
using SpamSense.Exports.Platforms.Slack;
using SpamSense.Exports.Platforms.YouTube;

namespace SpamSense.Exports.Tests.Platforms;

/// <summary>Texts made to be slow: each takes as long as any other of its length.</summary>
public sealed class HostileTextTests
{
    private const int Length = 4_000_000;

    // A quadratic walk over a text of this length takes minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("<")]
    [InlineData("<a|")]
    [InlineData("<a>")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("<!^")]
    public void Slack_markup_is_undone_in_linear_time(string piece) =>
        AssertFast(() => SlackMarkup.ToText(Repeat(piece), new SlackWorkspace(NoSiblings.Instance, int.MaxValue)));

    [Theory]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\\\"")]
    [InlineData("\" ")]
    [InlineData("\":")]
    [InlineData("{\"text\":\"a\"},")]
    [InlineData("{\"text\":\"a\",\"linkUrl\":\"b\"},")]
    [InlineData("\"a\"        ")]
    public void Pieces_of_takeout_are_read_in_linear_time(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes("{\"text\":\"x\"}," + Repeat(piece));
        AssertFast(() => Assert.InRange(TakeoutText.Decode(bytes, bytes), 0, bytes.Length));
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&gt")]
    [InlineData("[removed]")]
    public void Escapes_of_reddit_are_undone_in_linear_time(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(Repeat(piece));
        AssertFast(() => Assert.Equal(bytes.Length, RedditText.Decode(bytes, bytes)));
    }

    [Theory]
    [InlineData("\\\"\n")]
    [InlineData("\"")]
    [InlineData("\\\\\"")]
    public void A_table_of_linkedin_is_read_in_linear_time(string piece)
    {
        var table = Encoding.UTF8.GetBytes("Date,Link,Message\n2026-01-02 03:04:05,https://www.linkedin.com/feed/1,\"" + Repeat(piece));
        AssertFast(() => Reading.Of(table));
    }

    private static string Repeat(string piece) => new StringBuilder().Insert(0, piece, Length / piece.Length).ToString();

    private static void AssertFast(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        Assert.True(Stopwatch.GetElapsedTime(started) < Patience);
    }
}
