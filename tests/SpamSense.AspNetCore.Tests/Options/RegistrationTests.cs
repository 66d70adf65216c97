using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SpamSense.Tests;

namespace SpamSense.AspNetCore.Tests.Options;

public class RegistrationTests
{
    [Fact]
    public async Task Registered_twice_everything_is_there_once()
    {
        KeyValuePair<string, string?>[] settings = [new("SpamSense:Sites:0:Name", "blog.example"), new("SpamSense:ConfigurationFiles:0", "/dev/null")];
        await using var host = OptionsHost.Build(settings, services =>
        {
            services.AddSpamSense();
            services.AddSpamSense(options => options.MaxTextLength = 500);
        });
        await host.StartAsync();
        var options = host.Services.GetRequiredService<IOptionsMonitor<SpamSenseOptions>>().CurrentValue;
        Assert.Single(options.Sites);
        Assert.Single(options.ConfigurationFiles);
        Assert.Equal(500, options.MaxTextLength);
        Assert.Single(host.Services.GetServices<IHostedService>().OfType<WarmUp>());
    }

    [Fact]
    public async Task A_section_of_ones_own_takes_the_place_of_the_usual_one()
    {
        KeyValuePair<string, string?>[] settings = [new("SpamSense:MaxTextLength", "100"), new("Comments:MonetizationThreshold", "0.7"), new("Comments:Mode", "observe")];
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using var host = OptionsHost.Build(settings, services => services.AddSpamSense(configuration.GetSection("Comments"), options => options.AllowAnyKey = true));
        await host.StartAsync();
        var options = host.Services.GetRequiredService<IOptionsMonitor<SpamSenseOptions>>().CurrentValue;
        Assert.Equal((SpamClassifierOptions.DefaultMaxTextLength, 0.7, SpamSenseMode.Observe, true), (options.MaxTextLength, options.MonetizationThreshold, options.Mode, options.AllowAnyKey));
        Assert.Equal(0.7, host.Checker.Classifier.Options.MonetizationThreshold);
    }

    [Fact]
    public async Task A_model_of_ones_own_is_loaded_with_its_manifest()
    {
        await using var host = OptionsHost.Build(
            ("SpamSense:ModelPath", RepositoryFiles.PathOf("models", "spamsense.zip")), ("SpamSense:ManifestPath", RepositoryFiles.PathOf("models", "manifest.json")));
        await host.StartAsync();
        Assert.Equal(SpamClassifier.Default.Manifest.Sha256, host.Checker.Classifier.Manifest.Sha256);
    }

    [Fact]
    public void Parts_of_ones_own_take_the_place_of_those_in_memory()
    {
        var services = new ServiceCollection();
        services.AddSpamSense().AddCorrectionStore<InMemoryCorrectionStore>().AddSiteDirectory<NoSites>().AddCheckObserver<Nobody>().AddCheckObserver<Nobody>();
        Assert.Equal(typeof(NoSites), Assert.Single(services, service => service.ServiceType == typeof(ISiteDirectory)).ImplementationType);
        Assert.Single(services, service => service.ServiceType == typeof(ICorrectionStore));
        Assert.Single(services, service => service.ServiceType == typeof(ICheckObserver));
    }

    [Theory]
    [InlineData("0123456789ab", "a.example")]
    [InlineData("0123456789ac", null)]
    [InlineData("", null)]
    [InlineData("\ud800", null)]
    public async Task A_key_leads_to_its_site_and_a_site_without_one_to_nobody(string key, string? site)
    {
        await using var host = OptionsHost.Build(("SpamSense:Sites:0:Name", "a.example"), ("SpamSense:Sites:0:Key", "0123456789ab"), ("SpamSense:Sites:1:Name", "b.example"));
        var directory = host.Services.GetRequiredService<ISiteDirectory>();
        Assert.Equal(site, directory.Find(key)?.Name);
        Assert.Null(directory.Find(new string('x', 1_000_000)));
        Assert.Equal(["a.example", "b.example"], directory.Sites.Select(known => known.Name));
        Assert.Same(directory.Sites, directory.Sites);
    }

    private sealed class NoSites : ISiteDirectory
    {
        public IReadOnlyCollection<Site> Sites => [];

        public Site? DefaultSite => null;

        public Site? Find(ReadOnlySpan<char> key) => null;
    }

    private sealed class Nobody : ICheckObserver
    {
        public void OnChecked(SpamCheck check)
        {
        }
    }
}
