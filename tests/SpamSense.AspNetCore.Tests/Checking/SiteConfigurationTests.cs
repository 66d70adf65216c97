using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using SpamSense.AspNetCore.Tests.Options;

namespace SpamSense.AspNetCore.Tests.Checking;

public class SiteConfigurationTests
{
    private static readonly Post Pitch = new() { Text = "Great post! Visit my page http://deals.example for cheap watches." };

    [Fact]
    public async Task Settings_of_a_site_count_before_those_of_the_options_and_for_that_site_alone()
    {
        await using var host = await StartAsync("[lenient.example]\nspamsense_preset = none\n");
        Assert.Equal(Decision.Approve, host.Checker.Check("lenient.example", Pitch).Decision);
        Assert.NotEqual(Decision.Approve, host.Checker.Check("other.example", Pitch).Decision);
    }

    [Fact]
    public async Task Settings_that_change_are_in_force_for_the_next_check()
    {
        await using var host = await StartAsync("");
        Assert.NotEqual(Decision.Approve, host.Checker.Check("lenient.example", Pitch).Decision);

        host.Services.GetServices<ISiteConfiguration>().Cast<ChangingSettings>().Single().Change("[lenient.example]\nspamsense_preset = none\n");

        Assert.Equal(Decision.Approve, host.Checker.Check("lenient.example", Pitch).Decision);
    }

    [Fact]
    public async Task Settings_that_are_not_valid_keep_those_before()
    {
        await using var host = await StartAsync("[lenient.example]\nspamsense_preset = none\n");
        host.Services.GetServices<ISiteConfiguration>().Cast<ChangingSettings>().Single().Change("[lenient.example]\nspamsense_preset = nobody\n");
        Assert.Equal(Decision.Approve, host.Checker.Check("lenient.example", Pitch).Decision);
        Assert.Contains("site settings(2)", Assert.Single(host.Log.Of(LogLevel.Warning)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_not_valid_at_the_start_are_left_out()
    {
        await using var host = await StartAsync("[lenient.example]\nspamsense_preset = nobody\n");
        Assert.NotEqual(Decision.Approve, host.Checker.Check("lenient.example", Pitch).Decision);
        Assert.Contains("site settings(2)", Assert.Single(host.Log.Of(LogLevel.Warning)).Text, StringComparison.Ordinal);
    }

    private static async Task<OptionsHost> StartAsync(string text)
    {
        var host = await OptionsHost.StartAsync(services =>
        {
            services.AddSingleton(new ChangingSettings.Beginning(text));
            services.AddSpamSense().AddSiteConfiguration<ChangingSettings>();
        });
        return host;
    }

    private sealed class ChangingSettings(ChangingSettings.Beginning beginning) : ISiteConfiguration
    {
        private ConfigurationReloadToken _change = new();

        public string Text { get; private set; } = beginning.Text;

        public IChangeToken Watch() => _change;

        internal void Change(string text)
        {
            Text = text;
            var before = _change;
            _change = new ConfigurationReloadToken();
            before.OnReload();
        }

        internal sealed record Beginning(string Text);
    }
}
