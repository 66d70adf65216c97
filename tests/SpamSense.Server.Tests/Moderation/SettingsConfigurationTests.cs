using SpamSense.Configuration;
using SpamSense.Server.Moderation.Pages;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

public class SettingsConfigurationTests
{
    [Theory]
    [InlineData("blog.example")]
    [InlineData("blog.example/baking")]
    [InlineData("blog[1].example")]
    [InlineData("{a,b}*?!\\;#")]
    [InlineData("bücher und brot")]
    public void A_setting_holds_for_its_site_and_no_other(string site)
    {
        using var bench = new HistoryBench();
        using var settings = new SettingsConfiguration(bench.Database);
        Assert.Null(settings.Save(site, (ThresholdPage.HoldKey, "0.7"), (ThresholdPage.RejectKey, "0.9")));
        var configuration = ContentConfiguration.Parse(settings.Text, "settings");
        Assert.Empty(configuration.Validate(SpamClassifier.Default.SupportedDiagnostics));
        Assert.Equal((0.7, 0.9), (configuration.OptionsFor(site).MonetizationThreshold, configuration.OptionsFor(site).RejectThreshold));
        Assert.Null(configuration.OptionsFor("x" + site).MonetizationThreshold);
        Assert.Null(configuration.OptionsFor("other.example").MonetizationThreshold);
    }

    [Fact]
    public void A_setting_is_told_once_survives_and_is_taken_back()
    {
        using var bench = new HistoryBench();
        using (var settings = new SettingsConfiguration(bench.Database))
        {
            var token = settings.Watch();
            Assert.False(token.HasChanged);
            settings.Save("blog.example", (ThresholdPage.HoldKey, "0.7"));
            Assert.True(token.HasChanged);
            Assert.False(settings.Watch().HasChanged);
        }

        using var again = new SettingsConfiguration(bench.Database);
        Assert.Contains("spamsense_threshold = 0.7", again.Text, StringComparison.Ordinal);
        again.Save("blog.example", (ThresholdPage.HoldKey, null));
        Assert.Empty(again.Text);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("much")]
    public void A_value_that_cannot_be_is_refused_and_nothing_changes(string value)
    {
        using var bench = new HistoryBench();
        using var settings = new SettingsConfiguration(bench.Database);
        Assert.NotNull(settings.Save("blog.example", (ThresholdPage.HoldKey, value)));
        Assert.Empty(settings.Text);
    }
}
