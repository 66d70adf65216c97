using Microsoft.Extensions.Options;
using SpamSense.Tests;

namespace SpamSense.AspNetCore.Tests.Options;

public class OptionsValidationTests
{
    private const string Key = "0123456789ab";

    public static TheoryData<string, string, string> Problems => new()
    {
        { "SpamSense:Mode", "7", "SpamSense:Mode is 7; it can be Enforce or Observe." },
        { "SpamSense:MonetizationThreshold", "1.5", "SpamSense:MonetizationThreshold is 1.5; it can be 0 to 1." },
        { "SpamSense:MonetizationThreshold", "NaN", "SpamSense:MonetizationThreshold is NaN; it can be 0 to 1." },
        { "SpamSense:RejectThreshold", "-0.1", "SpamSense:RejectThreshold is -0.1; it can be 0 to 1." },
        { "SpamSense:UndecidedMargin", "0.6", "SpamSense:UndecidedMargin is 0.6; it can be 0 to 0.5." },
        { "SpamSense:MaxTextLength", "0", "SpamSense:MaxTextLength is 0; at least one character has to be read." },
        { "SpamSense:RequestsPerMinute", "-1", "SpamSense:RequestsPerMinute is -1; it can be 0 (no limit) or more." },
        { "SpamSense:ModelPath", "model.zip", "SpamSense:ModelPath and SpamSense:ManifestPath go together: a model is loaded only where its manifest vouches for it." },
        { "SpamSense:ConfigurationFiles:0", " ", "SpamSense:ConfigurationFiles:0 is empty; it has to be the path of a file." },
        { "SpamSense:ConfigurationFiles:0", "/nowhere/site.editorconfig", "SpamSense:ConfigurationFiles names /nowhere/site.editorconfig, which cannot be read: " },
        { "SpamSense:Configuration:0", "[*]\nspamsense_treshold = 0.5", "SpamSense:Configuration(2): There is no key 'spamsense_treshold'; did you mean 'spamsense_threshold'?" },
        { "SpamSense:Sites:0:Key", Key, "SpamSense:Sites:0:Name has to be 1 to 255 characters without control characters, such as blog.example." },
        { "SpamSense:MaxTextLength", "many", "SpamSense:MaxTextLength" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task A_problem_ends_the_start_with_a_sentence_that_names_the_setting(string setting, string value, string sentence)
    {
        await using var host = OptionsHost.Build((setting, value));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains(sentence, Assert.Single(problem.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        await using var host = OptionsHost.Build(("SpamSense:MaxTextLength", "0"), ("SpamSense:RejectThreshold", "2"));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Equal(2, problem.Failures.Count());
    }

    [Theory]
    [InlineData("0123456789AB")]
    [InlineData("0123456789a")]
    [InlineData("0123456789abc")]
    [InlineData("0123456789ag")]
    public async Task A_key_that_is_none_is_refused_and_not_shown(string key)
    {
        await using var host = OptionsHost.Build(("SpamSense:Sites:0:Name", "blog.example"), ("SpamSense:Sites:0:Key", key));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Equal("SpamSense:Sites:0:Key has to be 12 lower-case hexadecimal digits.", Assert.Single(problem.Failures));
    }

    [Fact]
    public async Task Names_and_keys_of_sites_differ()
    {
        await using var host = OptionsHost.Build(
            ("SpamSense:Sites:0:Name", "blog.example"), ("SpamSense:Sites:0:Key", Key), ("SpamSense:Sites:1:Name", "blog.example"), ("SpamSense:Sites:1:Key", Key));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Equal(
            ["SpamSense:Sites:1:Name is the name of site 0, too; names have to differ.", "SpamSense:Sites:1:Key is the key of site 0, too; keys have to differ."], problem.Failures);
    }

    [Fact]
    public async Task A_file_that_would_set_the_options_aside_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(".editorconfig", "root = true\n\n[*]\nspamsense_preset = strict\n");
        await using var host = OptionsHost.Build(("SpamSense:RejectThreshold", "0.9"), ("SpamSense:ConfigurationFiles:0", file));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains("says root = true", Assert.Single(problem.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_manifest_than_that_of_the_model_is_refused()
    {
        using var folder = new TemporaryFolder();
        var model = folder.Write("model.zip", "no model at all");
        await using var host = OptionsHost.Build(("SpamSense:ModelPath", model), ("SpamSense:ManifestPath", RepositoryFiles.PathOf("models", "manifest.json")));
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.StartsWith("SpamSense:ModelPath cannot be used: ", Assert.Single(problem.Failures), StringComparison.Ordinal);
    }
}
