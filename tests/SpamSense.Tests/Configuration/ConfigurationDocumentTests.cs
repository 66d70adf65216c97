using System.Globalization;
using SpamSense.Configuration;
using SpamSense.Tests.Analyzers;
using SpamSense.Tests.ReadMe;

namespace SpamSense.Tests.Configuration;

/// <summary>What docs/configuration.md shows works, and what works it shows.</summary>
public class ConfigurationDocumentTests
{
    private static readonly string Path = RepositoryFiles.PathOf("docs", "configuration.md");
    private static readonly MarkdownFile Document = MarkdownFile.Load("docs/configuration.md");

    [Fact]
    public void The_example_is_a_configuration()
    {
        var configuration = ContentConfiguration.Parse(string.Join('\n', Assert.Single(Document.FencesOf("ini")).Lines), "/data/.editorconfig");
        Assert.Empty(configuration.Validate(SpamClassifier.Default.SupportedDiagnostics));
        Assert.Equal(0.6, configuration.OptionsFor("/data/forum/a.jsonl").MonetizationThreshold);
        Assert.Equal(RulePreset.Strict, configuration.OptionsFor("Guest book").Preset);
        Assert.Equal(2, configuration.OptionsFor(null).AllowedDomains.Count);
    }

    [Fact]
    public void The_example_of_a_mistake_is_what_is_said()
    {
        var line = Assert.Single(Assert.Single(Document.FencesOf("text")).Lines);
        Assert.Equal(line, Assert.Single(ContentConfiguration.Parse("\n\n\n\n\n\nspamsense_treshold = 0.5", ".editorconfig").Problems).ToString());
    }

    [Fact]
    public void Every_key_and_every_default_is_named()
    {
        var text = File.ReadAllText(Path);
        Assert.All(SettingKey.All, key => Assert.Contains($"| `{key}` |", text, StringComparison.Ordinal));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{AnalyzerOptions.Default.RejectThreshold} unless told"), text, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{AnalyzerOptions.Default.UndecidedMargin} unless told"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_suppressor_that_is_shown_sets_aside_what_the_staff_writes()
    {
        var shown = string.Join('\n', Document.FencesOf("csharp").Last().Lines);
        Assert.Contains(shown, File.ReadAllText(RepositoryFiles.PathOf("tests", "SpamSense.Tests", "Configuration", "StaffSuppressor.cs")), StringComparison.Ordinal);
        var options = ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("TST0001"))) with { Suppressors = [new StaffSuppressor(new HashSet<string> { "Ann" })] };
        var classifier = SpamClassifier.Create(options);
        Assert.All(classifier.Analyze(new Post { Text = "Hello", AuthorName = "Ann" }).Diagnostics, diagnostic => Assert.Equal("Written by the staff.", diagnostic.SuppressionJustification));
        Assert.Equal(Decision.Review, classifier.Analyze(new Post { Text = "Hello", AuthorName = "Bo" }).Decision);
    }
}
