using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetOptionsTests
{
    [Theory]
    [InlineData("HostSuffixes:0", "a b")]
    [InlineData("HostSuffixes:0", ".localhost")]
    [InlineData("HostSuffixes:0", "127.0.0.1")]
    [InlineData("DiscardProbability", "-0.1")]
    [InlineData("DiscardProbability", "NaN")]
    [InlineData("FailureStatusCode", "200")]
    [InlineData("FailureStatusCode", "600")]
    [InlineData("MonthlyLimit", "0")]
    [InlineData("MaxFormBytes", "1")]
    [InlineData("MaxFormFields", "0")]
    public void An_option_that_makes_no_sense_is_named(string option, string value)
    {
        using var services = ServicesWith(ConfigurationOf(("SpamSense:Akismet:" + option, value)), section: null);
        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptionsMonitor<AkismetOptions>>().CurrentValue);

        Assert.StartsWith("SpamSense:Akismet:" + option.Split(':')[0] + ": ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SpamSense:Akismet", null)]
    [InlineData("Comments:Akismet", "Comments")]
    public void Options_are_those_of_the_section(string prefix, string? section)
    {
        var configuration = ConfigurationOf(
            (prefix + ":ReviewIsSpam", "false"), (prefix + ":HostSuffixes:0", "spam.example.org"), (prefix + ":MonthlyLimit", "500"));
        using var services = ServicesWith(configuration, section);
        var options = services.GetRequiredService<IOptionsMonitor<AkismetOptions>>().CurrentValue;

        Assert.False(options.ReviewIsSpam);
        Assert.Equal(["rest.akismet.com", "localhost", "spam.example.org"], options.HostSuffixes);
        Assert.Equal(500, options.MonthlyLimit);
    }

    [Fact]
    public void A_change_that_makes_no_sense_is_not_used()
    {
        var configuration = ConfigurationOf(("SpamSense:Akismet:DiscardProbability", "0.5"));
        using var services = ServicesWith(configuration, section: null);
        var options = services.GetRequiredService<IOptionsMonitor<AkismetOptions>>();
        Assert.Equal(0.5, options.CurrentValue.DiscardProbability);
        configuration["SpamSense:Akismet:DiscardProbability"] = "-1";
        configuration.Reload();
        Assert.Equal(0.5, options.CurrentValue.DiscardProbability);
        configuration["SpamSense:Akismet:DiscardProbability"] = "0.7";
        configuration.Reload();
        Assert.Equal(0.7, options.CurrentValue.DiscardProbability);
    }

    private static IConfigurationRoot ConfigurationOf(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().Add(new MemoryConfigurationSource { InitialData = settings.ToDictionary(setting => setting.Name, setting => setting.Value) }).Build();

    private static ServiceProvider ServicesWith(IConfiguration configuration, string? section)
    {
        var services = new ServiceCollection().AddSingleton(configuration);
        return (section is null ? services.AddSpamSense() : services.AddSpamSense(configuration.GetSection(section))).Services.BuildServiceProvider();
    }
}
