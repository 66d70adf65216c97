using FsCheck.Xunit;
using SpamSense.Configuration;
using SpamSense.Diagnostics;
using SpamSense.Tests.Analyzers;

namespace SpamSense.Tests.Configuration;

public class ParsingTests
{
    private static readonly DiagnosticDescriptor Rule = ProbeAnalyzer.Rule("TST0001", options: [new DiagnosticOption("max_links", 2, 0, 100, "How many."), new DiagnosticOption("least_words", 5, 1, 50, "How few.")]);

    private static readonly DiagnosticDescriptor Other = ProbeAnalyzer.Rule("TST0002", category: DiagnosticCategory.Links);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("HIDDEN", DiagnosticSeverity.Hidden)]
    [InlineData("none", null)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    [InlineData("unset", DiagnosticSeverity.Warning)]
    public void Severities_have_the_names_of_roslyn(string value, DiagnosticSeverity? severity)
    {
        Assert.Equal(severity, Options($"spamsense_diagnostic.TST0001.severity = {value}").SeverityOf(Rule));
        Assert.Equal(severity, Options($"SpamSense_Category.PROBE.Severity={value}").SeverityOf(Rule));
    }

    [Fact]
    public void Every_key_is_read()
    {
        const string Text = """
            # of the whole site
            ; and in the old style
            root = true
            indent_size = 4
            spamsense_threshold = 0.7
            SPAMSENSE_REJECT_THRESHOLD=1
              spamsense_undecided_margin   =   .1

            [*]
            charset = utf-8
            spamsense_diagnostic.tst0001.MAX_LINKS = 3
            spamsense_allowed_domains = Example.com, my.blog.example,, 
            spamsense_known_authors = Ann Example , BO
            spamsense_preset = Strict
            """;
        var configuration = ContentConfiguration.Parse(Text.ReplaceLineEndings("\r\n").Insert(0, "\uFEFF"), "test");
        Assert.Empty(configuration.Validate([Rule, Other]));
        Assert.True(configuration.IsRoot);
        var options = configuration.OptionsFor(null);
        Assert.Equal(0.7, options.MonetizationThreshold);
        Assert.Equal(1, options.RejectThreshold);
        Assert.Equal(0.1, options.UndecidedMargin);
        Assert.Equal(3, options.ValueOf(Rule, Rule.Options[0]));
        Assert.Equal(5, options.ValueOf(Rule, Rule.Options[1]));
        Assert.Equal(["example.com", "my.blog.example"], options.AllowedDomains.Order());
        Assert.Equal(["Ann Example", "BO"], options.KnownAuthors.Order());
        Assert.Equal(RulePreset.Strict, options.Preset);
    }

    [Fact]
    public void Nothing_of_ours_changes_nothing()
    {
        Assert.Same(AnalyzerOptions.Default, ContentConfiguration.Empty.OptionsFor("x"));
        Assert.Same(AnalyzerOptions.Default, Options("[*.cs]\ndotnet_diagnostic.CA1303.severity = none"));
        Assert.Null(AnalyzerOptions.Default.MonetizationThreshold);
    }

    [Theory]
    [InlineData("spamsense_treshold = 0.5", "There is no key 'spamsense_treshold'; did you mean 'spamsense_threshold'?")]
    [InlineData("spamsense = 1", "There is no key 'spamsense'.")]
    [InlineData("spamsense_threshold = 1.5", "'1.5' is no probability from 0 to 1.")]
    [InlineData("spamsense_threshold = 50 %", "'50 %' is no probability from 0 to 1.")]
    [InlineData("spamsense_threshold = NaN", "'NaN' is no probability from 0 to 1.")]
    [InlineData("spamsense_threshold = 0,5", "'0,5' is no probability from 0 to 1.")]
    [InlineData("spamsense_undecided_margin = 0.6", "'0.6' is no probability from 0 to 0.5.")]
    [InlineData("spamsense_threshold =", "'' is no probability from 0 to 1.")]
    [InlineData("spamsense_threshold = 0.5 # half", "'0.5 # half' is no probability from 0 to 1.")]
    [InlineData("spamsense_preset = strickt", "'strickt' is no preset, only none, default, strict and all are; did you mean 'strict'?")]
    [InlineData("spamsense_diagnostic.TST0001.severity = eror", "'eror' is no severity, only error, warning, suggestion (or info), silent (or hidden), none and default are; did you mean 'error'?")]
    [InlineData("spamsense_diagnostic.TST0003.severity = none", "There is no rule 'TST0003'; did you mean 'TST0001'?")]
    [InlineData("spamsense_diagnostic.SS2003.max_links = 3", "There is no rule 'SS2003'.")]
    [InlineData("spamsense_diagnostic.TST0001 = none", "'spamsense_diagnostic.TST0001' needs the form spamsense_diagnostic.ID.severity or spamsense_diagnostic.ID.OPTION.")]
    [InlineData("spamsense_diagnostic.TST0001.maxlinks = 3", "TST0001 has no option 'maxlinks', only max_links, least_words; did you mean 'max_links'?")]
    [InlineData("spamsense_diagnostic.TST0002.max_links = 3", "TST0002 has no option 'max_links', it has none.")]
    [InlineData("spamsense_diagnostic.TST0001.max_links = 101", "TST0001.max_links lies between 0 and 100, and 101 does not.")]
    [InlineData("spamsense_diagnostic.TST0001.max_links = many", "'many' is no number; write one such as 3 or 0.5.")]
    [InlineData("spamsense_diagnostic.TST0001.max_links = Infinity", "'Infinity' is no number; write one such as 3 or 0.5.")]
    [InlineData("spamsense_category.Link.severity = none", "There is no category 'Link'; did you mean 'Links'?")]
    [InlineData("spamsense_category.Links = none", "'spamsense_category.Links' needs the form spamsense_category.NAME.severity.")]
    [InlineData("spamsense_allowed_domains = https://example.com", "'https://example.com' is no domain; write it as in example.com, which also stands for www.example.com.")]
    [InlineData("spamsense_allowed_domains = com", "'com' is no domain; write it as in example.com, which also stands for www.example.com.")]
    [InlineData("root true", "A line needs the form KEY = VALUE, and this is 'root true'.")]
    [InlineData("= 3", "A line needs the form KEY = VALUE, and this is '= 3'.")]
    [InlineData("[*.csv", "A section's head needs the form [PATTERN], and this is '[*.csv'.")]
    [InlineData("[]", "A section's head needs the form [PATTERN], and this is '[]'.")]
    public void A_bad_line_is_reported_with_its_number(string line, string message)
    {
        var configuration = ContentConfiguration.Parse($"# first\n\n{line}\n", ".editorconfig");
        var problem = Assert.Single(configuration.Validate([Rule, Other]));
        Assert.Equal(new ConfigurationProblem(".editorconfig", 3, message), problem);
        Assert.Equal($".editorconfig(3): {message}", problem.ToString());
    }

    [Fact]
    public void All_problems_are_reported_and_a_classifier_refuses_the_configuration()
    {
        var inner = ContentConfiguration.Parse("spamsense_diagnostic.TST9999.severity = none\nnonsense\nspamsense_preset = few", "inner");
        var configuration = ContentConfiguration.Combine(ContentConfiguration.Parse("spamsense_threshold = 2", "outer"), inner);
        Assert.Equal(["outer 1", "inner 2", "inner 3"], configuration.Problems.Select(Place));
        var refusal = Assert.Throws<ConfigurationException>(() => SpamClassifier.Create(ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(Rule)) with { Configuration = configuration }));
        Assert.Equal(["outer 1", "inner 1", "inner 2", "inner 3"], refusal.Problems.Select(Place));
        Assert.Equal("outer(1): '2' is no probability from 0 to 1.", refusal.Message);

        static string Place(ConfigurationProblem problem) => $"{problem.Name} {problem.Line}";
    }

    [Fact]
    public void What_stands_below_a_bad_head_does_not_fall_to_the_section_above() =>
        Assert.Null(Options("[*]\nspamsense_threshold = 0.2\n[broken\nspamsense_diagnostic.TST0001.severity = none").SeverityOf(Rule) is null ? "fell" : null);

    [Property(MaxTest = 1000)]
    public bool Any_text_is_read(string? text)
    {
        var configuration = ContentConfiguration.Parse(text ?? "", "x");
        return configuration.OptionsFor("a/b") is not null && configuration.Validate([Rule]).Length >= configuration.Problems.Length;
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Long_nonsense_is_read(string piece)
    {
        var text = HardText.Repeat(piece, 100_000);
        foreach (var line in new[] { text, $"[{text}]", $"{text} = 1", $"spamsense_{text} = 1", $"spamsense_diagnostic.{text}.severity = {text}", $"spamsense_known_authors = {text}" })
        {
            Assert.All(ContentConfiguration.Parse(line, "x").Validate([Rule]), problem => Assert.True(problem.Message.Length < 400));
        }
    }

    private static AnalyzerOptions Options(string text) => ContentConfiguration.Parse(text, "test").OptionsFor(null);
}
