using Microsoft.Extensions.Configuration;
using SpamSense.Server.Hosting;

namespace SpamSense.Server.Tests.Hosting;

public class SettingsFileTests
{
    [Fact]
    public void Settings_that_are_broken_later_leave_in_force_what_they_said_before()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("settings.json");
        File.WriteAllText(path, """{ "SpamSense": { "RequestsPerMinute": 60 } }""");
        var provider = SettingsFile.At(path).Build(new ConfigurationBuilder());
        provider.Load();
        File.WriteAllText(path, """{ "SpamSense": { "Requests""");
        provider.Load();

        Assert.True(provider.TryGet("SpamSense:RequestsPerMinute", out var value));
        Assert.Equal("60", value);
        (provider as IDisposable)?.Dispose();
    }

    [Fact]
    public void Settings_that_are_broken_at_the_start_are_refused_with_the_line()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("settings.json");
        File.WriteAllText(path, "{\n  \"SpamSense\": {\n    nothing\n");
        var provider = SettingsFile.At(path).Build(new ConfigurationBuilder());

        var refused = Assert.Throws<InvalidDataException>(provider.Load).InnerException;
        Assert.Contains("mend line 3", Assert.IsType<CommandFailureException>(refused).Message, StringComparison.Ordinal);
        (provider as IDisposable)?.Dispose();
    }

    [Fact]
    public void A_name_may_begin_with_a_dot()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf(".settings.json"), """{ "SpamSense": { "RequestsPerMinute": 60 } }""");
        var provider = SettingsFile.At(folder.PathOf(".settings.json")).Build(new ConfigurationBuilder());
        provider.Load();

        Assert.True(provider.TryGet("SpamSense:RequestsPerMinute", out _));
        (provider as IDisposable)?.Dispose();
    }

    [Fact]
    public void No_name_is_no_file() => Assert.Throws<CommandFailureException>(() => SettingsFile.At(""));

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.Contains("There is no file", Assert.Throws<CommandFailureException>(() => SettingsFile.At("nowhere.json")).Message, StringComparison.Ordinal);
}
