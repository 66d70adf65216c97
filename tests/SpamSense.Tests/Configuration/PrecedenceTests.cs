using SpamSense.Configuration;
using SpamSense.Diagnostics;
using SpamSense.Tests.Analyzers;

namespace SpamSense.Tests.Configuration;

public class PrecedenceTests
{
    private static readonly DiagnosticDescriptor Link = ProbeAnalyzer.Rule("TST0001", DiagnosticSeverity.Info, DiagnosticCategory.Links);
    private static readonly DiagnosticDescriptor Off = ProbeAnalyzer.Rule("TST0002", DiagnosticSeverity.Info, DiagnosticCategory.Links, isEnabled: false);

    [Theory]
    [InlineData("spamsense_diagnostic.TST0001.severity = error|spamsense_category.Links.severity = none|spamsense_preset = strict", DiagnosticSeverity.Error)]
    [InlineData("spamsense_category.Links.severity = none|spamsense_preset = all|spamsense_diagnostic.TST0001.severity = hidden", DiagnosticSeverity.Hidden)]
    [InlineData("spamsense_category.Links.severity = error|spamsense_preset = none", DiagnosticSeverity.Error)]
    [InlineData("spamsense_preset = strict", DiagnosticSeverity.Warning)]
    [InlineData("spamsense_preset = none", null)]
    [InlineData("spamsense_preset = none|spamsense_diagnostic.TST0001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("spamsense_diagnostic.TST0001.severity = error|spamsense_diagnostic.TST0001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("spamsense_diagnostic.TST0001.severity = error|spamsense_diagnostic.TST0001.severity = default", DiagnosticSeverity.Info)]
    [InlineData("spamsense_category.Links.severity = error|spamsense_diagnostic.TST0001.severity = default", DiagnosticSeverity.Error)]
    [InlineData("spamsense_preset = none|spamsense_preset = default", DiagnosticSeverity.Info)]
    [InlineData("spamsense_preset = none|[*]|spamsense_preset = unset", DiagnosticSeverity.Info)]
    [InlineData("spamsense_diagnostic.TST0001.severity = error|[x]|spamsense_diagnostic.TST0001.severity = none|[y]|spamsense_diagnostic.TST0001.severity = hidden", null)]
    [InlineData("[x]|spamsense_diagnostic.TST0001.severity = none|[*]|spamsense_diagnostic.TST0001.severity = warning", DiagnosticSeverity.Warning)]
    public void The_id_comes_before_the_category_before_the_preset_and_a_later_line_before_an_earlier_one(string lines, DiagnosticSeverity? severity) =>
        Assert.Equal(severity, Read(lines, "test").OptionsFor("x").SeverityOf(Link));

    [Theory]
    [InlineData("", null)]
    [InlineData("spamsense_preset = strict", null)]
    [InlineData("spamsense_category.Links.severity = error", null)]
    [InlineData("spamsense_preset = all", DiagnosticSeverity.Info)]
    [InlineData("spamsense_preset = all|spamsense_category.Links.severity = error", DiagnosticSeverity.Error)]
    [InlineData("spamsense_diagnostic.TST0002.severity = warning", DiagnosticSeverity.Warning)]
    public void A_rule_that_is_off_waits_for_its_name_or_for_all(string lines, DiagnosticSeverity? severity) =>
        Assert.Equal(severity, Read(lines, "test").OptionsFor(null).SeverityOf(Off));

    [Theory]
    [InlineData(DiagnosticCategory.Money, DiagnosticSeverity.Info, DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticCategory.Money, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticCategory.Money, DiagnosticSeverity.Hidden, DiagnosticSeverity.Hidden)]
    [InlineData(DiagnosticCategory.Scam, DiagnosticSeverity.Info, DiagnosticSeverity.Warning)]
    [InlineData(DiagnosticCategory.Scam, DiagnosticSeverity.Warning, DiagnosticSeverity.Error)]
    [InlineData(DiagnosticCategory.Relationship, DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData(DiagnosticCategory.Engine, DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    public void Strict_holds_what_is_only_shown_otherwise(string category, DiagnosticSeverity severity, DiagnosticSeverity strict) =>
        Assert.Equal(strict, Read("spamsense_preset = strict", "test").OptionsFor(null).SeverityOf(ProbeAnalyzer.Rule("TST0003", severity, category)));

    [Fact]
    public void Without_rules_the_analysis_still_says_that_a_text_was_too_long()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = 10, Configuration = Read("spamsense_preset = none", "test") });
        Assert.Equal(["SS0002"], classifier.Analyze("Buy cheap pills at http://bit.ly/x").Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_command_line_comes_before_the_nearest_file_before_the_outer_one()
    {
        var outer = Read("spamsense_threshold = 0.1|spamsense_reject_threshold = 0.7|spamsense_undecided_margin = 0.01|spamsense_known_authors = A", "/data/.editorconfig");
        var inner = Read("spamsense_threshold = 0.2|spamsense_reject_threshold = 0.8|spamsense_known_authors = B", "/data/forum/.editorconfig");
        var line = Read("spamsense_threshold = 0.3", "command line");
        var configuration = ContentConfiguration.Combine(ContentConfiguration.Combine(outer, inner), line);
        Assert.Equal((0.3, 0.8, 0.01, "B"), Values(configuration, "/data/forum/x.csv"));
        Assert.Equal((0.3, 0.7, 0.01, "A"), Values(configuration, "/data/blog/x.csv"));
        Assert.Equal((0.3, 0.95, 0.05, ""), Values(configuration, "/elsewhere/x.csv"));
        Assert.Equal((0.3, 0.8, 0.01, "B"), Values(configuration, "a source by name"));

        static (double?, double, double, string) Values(ContentConfiguration configuration, string source)
        {
            var options = configuration.OptionsFor(source);
            return (options.MonetizationThreshold, options.RejectThreshold, options.UndecidedMargin, string.Join(',', options.KnownAuthors));
        }
    }

    [Fact]
    public void A_root_shuts_out_what_lies_around_its_folder_and_nothing_else()
    {
        var configuration = ContentConfiguration.Combine(
            ContentConfiguration.Combine(Read("spamsense_threshold = 0.1", "/data/.editorconfig"), Read("root = true|spamsense_reject_threshold = 0.8", "/data/forum/.editorconfig")),
            Read("spamsense_undecided_margin = 0.2", "command line"));
        Assert.Null(configuration.OptionsFor("/data/forum/x.csv").MonetizationThreshold);
        Assert.Equal(0.8, configuration.OptionsFor("/data/forum/x.csv").RejectThreshold);
        Assert.Equal(0.2, configuration.OptionsFor("/data/forum/x.csv").UndecidedMargin);
        Assert.Equal(0.1, configuration.OptionsFor("/data/blog/x.csv").MonetizationThreshold);
    }

    [Theory]
    [InlineData("/data/comments/a.csv", 0.9)]
    [InlineData(@"\data\comments\a.csv", 0.9)]
    [InlineData("comments/a.csv", 0.9)]
    [InlineData("./comments/a.csv", 0.9)]
    [InlineData("/data/old/comments/a.csv", null)]
    [InlineData("/comments/a.csv", null)]
    [InlineData(null, null)]
    public void A_pattern_with_a_slash_begins_at_the_folder_of_its_file(string? source, double? threshold) =>
        Assert.Equal(threshold, Read("[comments/*.csv]|spamsense_threshold = 0.9", "/data/.editorconfig").OptionsFor(source).MonetizationThreshold);

    [Fact]
    public void Options_are_found_once_for_each_source_and_the_memory_has_an_end()
    {
        var configuration = Read("[x*]|spamsense_threshold = 0.9", "test");
        Assert.Same(configuration.OptionsFor("x1"), configuration.OptionsFor("x1"));
        Assert.Same(AnalyzerOptions.Default, configuration.OptionsFor("y1"));
        for (var i = 0; i < 5000; i++)
        {
            Assert.Equal(0.9, configuration.OptionsFor($"x{i}").MonetizationThreshold);
        }

        Assert.NotSame(configuration.OptionsFor("x4999"), configuration.OptionsFor("x4999"));
    }

    [Fact]
    public void A_threshold_of_a_source_replaces_that_of_the_options()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { Configuration = Read("[soft]|spamsense_threshold = 1|[hard]|spamsense_threshold = 0", "test") });
        const string Text = "My grandmother used to bake this every Sunday.";
        Assert.Equal(Orientation.Monetization, Analyze("hard").Orientation);
        Assert.Equal(Orientation.Relationship, Analyze("soft").Orientation);
        Assert.Equal(classifier.Classify(Text), Analyze(null));

        Classification Analyze(string? source)
        {
            var analysis = classifier.Analyze(new Post { Text = Text, Source = source });
            Assert.All(analysis.Sentences, sentence => Assert.Equal(analysis.Classification.Orientation, sentence.Classification.Orientation));
            return analysis.Classification;
        }
    }

    private static ContentConfiguration Read(string lines, string name) => ContentConfiguration.Parse(lines.Replace('|', '\n'), name);
}
