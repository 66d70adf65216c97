using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class ConfigurationFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigurationFilesTests()
    {
        Directory.CreateDirectory(_folder.PathOf("site/forum/old"));
        Directory.CreateDirectory(_folder.PathOf("site/blog"));
        _folder.Write(".editorconfig", "root = true\n[*]\nspamsense_reject_threshold = 0.7");
        _folder.Write("site/.editorconfig", "[*]\nspamsense_threshold = 0.1\n[forum/*.csv]\nspamsense_threshold = 0.2");
        _folder.Write("site/forum/old/.editorconfig", "root = true\n[*]\nspamsense_threshold = 0.3");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("site/forum/old/a.csv", 0.3, 0.95)]
    [InlineData("site/forum/a.csv", 0.2, 0.7)]
    [InlineData("site/forum/a.jsonl", 0.1, 0.7)]
    [InlineData("site/blog/a.csv", 0.1, 0.7)]
    [InlineData("a.csv", null, 0.7)]
    public void The_nearest_file_counts_for_each_of_several_inputs(string input, double? threshold, double reject)
    {
        var inputs = new[] { "site/blog/a.csv", "site/forum/a.csv", "site/forum/a.jsonl", "site/forum/old/a.csv", "a.csv" }.Select(_folder.PathOf).ToList();
        Assert.All(new[] { inputs, [_folder.PathOf(input)] }, all =>
        {
            var options = ConfigurationFiles.For(all).OptionsFor(ConfigurationFiles.SourceOf(_folder.PathOf(input)));
            Assert.Equal(threshold, options.MonetizationThreshold);
            Assert.Equal(reject, options.RejectThreshold);
        });
    }

    [Fact]
    public void A_named_file_is_read_instead_and_holds_for_inputs_anywhere()
    {
        _folder.Write("site/blog/mine.ini", "[*.csv]\nspamsense_undecided_margin = 0.2");
        var options = ConfigurationFiles.For([_folder.PathOf("site/forum/a.csv")], _folder.PathOf("site/blog/mine.ini")).OptionsFor(ConfigurationFiles.SourceOf(_folder.PathOf("site/forum/a.csv")));
        Assert.Equal(0.2, options.UndecidedMargin);
        Assert.Null(options.MonetizationThreshold);
    }

    [Fact]
    public void A_preset_of_the_command_line_comes_before_the_files()
    {
        var rule = SpamClassifier.Default.SupportedDiagnostics[0];
        _folder.Write(".editorconfig", $"root = true\nspamsense_preset = none\nspamsense_diagnostic.{rule.Id}.severity = error");
        var configuration = ConfigurationFiles.For([_folder.PathOf("a.csv")], preset: "all");
        var options = configuration.OptionsFor(ConfigurationFiles.SourceOf(_folder.PathOf("a.csv")));
        Assert.Empty(configuration.Validate(SpamClassifier.Default.SupportedDiagnostics));
        Assert.All(SpamClassifier.Default.SupportedDiagnostics, descriptor => Assert.NotNull(options.SeverityOf(descriptor)));
        Assert.Equal(Diagnostics.DiagnosticSeverity.Error, options.SeverityOf(rule));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var failure = Assert.Throws<CommandFailureException>(() => ConfigurationFiles.For([], _folder.PathOf("missing.ini")));
        Assert.Contains("missing.ini", failure.Message, StringComparison.Ordinal);
    }
}
