using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Fixes;

namespace SpamSense.Tests.Analyzers;

/// <summary>The author of a post decides how much there is to find, and not how much is reported.</summary>
public class FindingLimitTests
{
    private const int Most = 100;

    private static readonly DiagnosticDescriptor Rule = ProbeAnalyzer.Rule("TST0001");

    [Fact]
    public void The_first_hundred_findings_of_a_rule_are_reported_and_the_others_counted()
    {
        var words = Enumerable.Range(0, 250).Select(number => $"word{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}").ToList();
        var analysis = ProbeAnalyzer.ClassifierWith(ProbeAnalyzer.OfWords(Rule)).Analyze(string.Join(' ', words));
        Assert.Equal(words.Take(Most), analysis.Diagnostics.Where(diagnostic => diagnostic.Id == Rule.Id).Select(diagnostic => (string)diagnostic.Arguments[0]!));
        Assert.Equal("Post [0..0) info SS0003: TST0001 was found 250 times; the first 100 are reported", Assert.Single(DiagnosticText.Of(analysis.Diagnostics.Skip(Most))));
    }

    [Fact]
    public void A_hundred_findings_of_each_of_two_rules_are_not_too_many()
    {
        var other = ProbeAnalyzer.Rule("TST0002");
        var classifier = ProbeAnalyzer.ClassifierWith(ProbeAnalyzer.OfWords(Rule), ProbeAnalyzer.OfWords(other));
        Assert.Equal(2 * Most, classifier.Analyze(HardText.Repeat("word ", 5 * Most)).Diagnostics.Count(diagnostic => diagnostic.Id != "SS0003"));
        Assert.DoesNotContain(classifier.Analyze(HardText.Repeat("word ", 5 * Most)).Diagnostics, diagnostic => diagnostic.Id == "SS0003");
        Assert.Equal(2, classifier.Analyze(HardText.Repeat("word ", 5 * (Most + 1))).Diagnostics.Count(diagnostic => diagnostic.Id == "SS0003"));
    }

    [Fact]
    public void Findings_that_are_set_aside_do_not_crowd_out_one_that_counts()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { Configuration = ContentConfiguration.Parse("spamsense_allowed_domains = bit.ly", "site") });
        var links = classifier.Analyze(HardText.Repeat("bit.ly/3xyz ", 12 * 300) + "tinyurl.com/4xyz").Diagnostics.Where(diagnostic => diagnostic.Id == "SS2001").ToList();
        Assert.Equal(Most, links.Count(diagnostic => diagnostic.IsSuppressed));
        Assert.Contains("tinyurl.com", Assert.Single(links, diagnostic => !diagnostic.IsSuppressed).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_has_at_most_a_hundred_further_places()
    {
        var analysis = SpamClassifier.Default.Analyze(HardText.Repeat("fr\u200Bee lunch ", 12 * 400));
        var hidden = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id == "SS5001");
        Assert.Equal(Most, hidden.AdditionalLocations.Length);
        Assert.Contains("400", hidden.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_reach_what_is_only_counted()
    {
        var analysis = SpamClassifier.Default.Analyze(HardText.Repeat("a bit.ly/3xyz\n", 14 * 2_000));
        Assert.Equal(2_000, ContentFixer.Default.GetFixes(analysis).Count(fix => fix.EquivalenceKey == ContentFixKeys.RemoveLink));
        Assert.DoesNotContain("bit.ly", ContentFixer.Default.Apply(analysis, ContentFixKeys.RemoveLink).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void What_is_reported_of_a_post_has_a_bound(string piece)
    {
        var diagnostics = SpamClassifier.Default.Analyze(new Post { Text = HardText.Repeat(piece, 20_000), Format = ContentFormat.Detect }).Diagnostics;
        Assert.All(diagnostics.GroupBy(diagnostic => diagnostic.Id), rule => Assert.InRange(rule.Count(), 1, Most));
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.AdditionalLocations.Length, 0, Most));
    }
}
