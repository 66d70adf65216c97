using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore.Tests.Options;

public class OptionsReloadTests
{
    private static readonly Post Linked = new() { Text = "I wrote about the bridge on https://my-garden.example/bridge last week, with pictures." };

    [Fact]
    public async Task A_change_is_in_force_for_the_next_check()
    {
        await using var host = OptionsHost.Build(("SpamSense:MonetizationThreshold", "0"), ("SpamSense:UndecidedMargin", "0"));
        await host.StartAsync();
        Assert.Equal(Orientation.Monetization, host.Checker.Check("a", Linked).Analysis.Classification.Orientation);

        host.Change(("SpamSense:MonetizationThreshold", "1"));

        Assert.Equal(Orientation.Relationship, host.Checker.Check("a", Linked).Analysis.Classification.Orientation);
    }

    [Fact]
    public async Task A_bad_change_of_a_number_keeps_the_options_before_and_is_told_once()
    {
        await using var host = OptionsHost.Build(("SpamSense:MonetizationThreshold", "0.4"));
        await host.StartAsync();
        var before = host.Checker.Classifier;

        host.Change(("SpamSense:MonetizationThreshold", "40"));

        Assert.Same(before, host.Checker.Classifier);
        Assert.Equal(0.4, host.Services.GetRequiredService<IOptionsMonitor<SpamSenseOptions>>().CurrentValue.MonetizationThreshold);
        Assert.Contains("SpamSense:MonetizationThreshold is 40", Assert.Single(host.Log.Of(LogLevel.Warning)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_change_of_the_configuration_keeps_the_classifier_before_and_is_told_once()
    {
        await using var host = OptionsHost.Build(("SpamSense:Configuration:0", "spamsense_preset = strict"));
        await host.StartAsync();
        var before = host.Checker.Classifier;

        host.Change(("SpamSense:Configuration:0", "spamsense_preset = strickt"));
        host.Change(("SpamSense:Configuration:0", "spamsense_preset = strickt"));

        Assert.Same(before, host.Checker.Classifier);
        Assert.Contains("SpamSense:Configuration(1)", Assert.Single(host.Log.Of(LogLevel.Warning)).Text, StringComparison.Ordinal);

        host.Change(("SpamSense:Configuration:0", "spamsense_preset = none"));
        Assert.NotSame(before, host.Checker.Classifier);
    }

    [Fact]
    public async Task A_file_that_changes_is_read_again()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(".editorconfig", "spamsense_threshold = 0\nspamsense_undecided_margin = 0\n");
        await using var host = OptionsHost.Build(("SpamSense:ConfigurationFiles:0", file));
        await host.StartAsync();
        Assert.Equal(Orientation.Monetization, host.Checker.Check("a", Linked).Analysis.Classification.Orientation);

        // The operating system tells of the change when it likes; the test ends by the limit of the runner where it never does.
        File.WriteAllText(file, "spamsense_threshold = 1\nspamsense_undecided_margin = 0\n");
        while (host.Checker.Check("a", Linked).Analysis.Classification.Orientation != Orientation.Relationship)
        {
            await Task.Delay(10);
        }
    }

    [Fact]
    public async Task A_change_while_the_corrections_are_read_is_in_force_for_the_first_check()
    {
        var store = new ReadingStore();
        await using var host = OptionsHost.Build([new("SpamSense:MonetizationThreshold", "0.4")], services => services.AddSingleton<ICorrectionStore>(store).AddSpamSense());
        store.OnRead = () => host.Change(("SpamSense:MonetizationThreshold", "0.6"));

        await host.StartAsync();

        Assert.Equal(0.6, host.Checker.Classifier.Options.MonetizationThreshold);
    }

    [Fact]
    public async Task Another_model_learns_the_corrections_again_and_the_one_before_can_come_back_meanwhile()
    {
        using var folder = new TemporaryFolder();
        var other = OtherModel.WriteTo(folder);
        var store = new ReadingStore();
        await using var host = OptionsHost.Build([], services => services.AddSingleton<ICorrectionStore>(store).AddSpamSense());
        await host.StartAsync();
        var corrections = host.Services.GetRequiredService<SiteCorrections>();
        await corrections.CorrectAsync("a", Linked, Orientation.Monetization, CorrectionSource.Application);

        host.Change(("SpamSense:ModelPath", other.Model), ("SpamSense:ManifestPath", other.Manifest));
        await UntilAsync(() => host.Checker.Classifier.Manifest.Sha256 == other.Sha256);
        Assert.Equal(Decision.Reject, host.Checker.Check("a", Linked).Decision);

        var (isBack, readsThen) = (false, 0);
        using var changed = new ManualResetEventSlim();
        store.OnRead = () =>
        {
            changed.Wait();
            if (isBack)
            {
                readsThen++;
            }
            else if (host.Services.GetRequiredService<ClassifierSource>().Current.Manifest.Sha256 != other.Sha256)
            {
                isBack = true;
                host.Change(("SpamSense:ModelPath", other.Model), ("SpamSense:ManifestPath", other.Manifest));
            }
        };
        host.Change(("SpamSense:ModelPath", ""), ("SpamSense:ManifestPath", ""));
        changed.Set();
        await UntilAsync(() => readsThen > 0);
        await UntilAsync(() => host.Checker.Classifier.Manifest.Sha256 == other.Sha256);
        Assert.Equal(Decision.Reject, host.Checker.Check("a", Linked).Decision);
    }

    [Fact]
    public async Task What_was_corrected_stays_corrected_when_the_options_change()
    {
        await using var host = OptionsHost.Build(("SpamSense:MonetizationThreshold", "0.4"));
        await host.StartAsync();
        await host.Services.GetRequiredService<SiteCorrections>().CorrectAsync("a", Linked, Orientation.Monetization, CorrectionSource.Application);

        host.Change(("SpamSense:MonetizationThreshold", "0.6"));

        Assert.False(await host.Services.GetRequiredService<SiteCorrections>().CorrectAsync("a", Linked, Orientation.Monetization, CorrectionSource.Application));
    }

    /// <summary>Waits for what happens beside a change; the test ends by the limit of the runner where it never does.</summary>
    private static async Task UntilAsync(Func<bool> happened)
    {
        while (!happened())
        {
            await Task.Delay(10);
        }
    }
}
