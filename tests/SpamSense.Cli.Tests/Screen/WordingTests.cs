using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Tests.Screen;

public sealed class WordingTests
{
    [Theory]
    [InlineData(0.0004, "less than a millisecond")]
    [InlineData(0.0450, "45 milliseconds")]
    [InlineData(1.0, "1 second")]
    [InlineData(1.54, "1.5 seconds")]
    [InlineData(9.99, "10 seconds")]
    [InlineData(59.7, "1 minute")]
    [InlineData(83, "1 minute and 23 seconds")]
    [InlineData(3723, "1 hour and 2 minutes")]
    public void A_duration(double seconds, string expected) => Assert.Equal(expected, Wording.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(312, 0.045, "about 6.9 thousand a second")]
    [InlineData(700, 0.1, "about 7 thousand a second")]
    [InlineData(3, 60, "about 0.05 a second")]
    [InlineData(99_900, 100, "about 1 thousand a second")]
    [InlineData(1_234_567, 1, "about 1.2 million a second")]
    [InlineData(85, 1, "about 85 a second")]
    public void A_rate(long count, double seconds, string expected) => Assert.Equal(expected, Wording.Rate(count, TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(0, "0 posts")]
    [InlineData(1, "1 post")]
    [InlineData(1_204, "1,204 posts")]
    public void A_count(long count, string expected) => Assert.Equal(expected, Wording.Posts(count));

    [Theory]
    [InlineData(0.9996, ">99.9 %")]
    [InlineData(0.9994, "99.9 %")]
    [InlineData(0.0004, "<0.1 %")]
    [InlineData(0.5, "50.0 %")]
    public void A_probability(double probability, string expected) => Assert.Equal(expected, Wording.Probability(probability));

    [Fact]
    public void A_share() => Assert.Equal("68.6 %", Wording.Share(0.686));
}
