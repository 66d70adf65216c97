using System.Globalization;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Tests.Posts;

public sealed class PostTimeTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02 03:04:05")]
    [InlineData("2026-01-02 03:04:05 UTC")]
    [InlineData("2026-01-02T05:04:05+02:00")]
    [InlineData("Fri Jan 02 03:04:05 +0000 2026")]
    [InlineData("1767323045")]
    [InlineData("1767323045000")]
    [InlineData("1767323045000000")]
    [InlineData("1767323045000000000")]
    [InlineData("1767323045.0")]
    public void Every_way_to_write_it_is_the_same_moment(string value) =>
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), PostTime.Parse(value));

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("20260102")]
    [InlineData("01/02/2026")]
    public void A_day_is_its_beginning(string value) => Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), PostTime.Parse(value));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("2026")]
    [InlineData("20261340")]
    [InlineData("1.5")]
    [InlineData("yesterday")]
    [InlineData("-5")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_time_is_none(string value) => Assert.True(PostTime.Parse(value) is null, value.ToString(CultureInfo.InvariantCulture));
}
