using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

public class SuppressorTests
{
    private static readonly DiagnosticDescriptor Word = ProbeAnalyzer.Rule("TST0001");
    private static readonly DiagnosticDescriptor Linked = ProbeAnalyzer.Rule("TST0002", category: DiagnosticCategory.Links);

    [Fact]
    public void A_known_author_is_not_judged()
    {
        var configuration = ContentConfiguration.Parse("spamsense_known_authors = Ann Example, Bo", "test");
        var kind = ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("TST0003", category: DiagnosticCategory.Relationship));
        var options = ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(Word), kind) with { Configuration = configuration, MaxTextLength = 2 };
        var classifier = SpamClassifier.Create(options);
        var known = classifier.Analyze(new Post { Text = "Hi", AuthorName = "Ann Example" });
        Assert.Equal(
            ["Text [0..2) warning TST0001: found Hi / The author is known.", "Text [0..2) warning TST0003: found Hi"],
            DiagnosticText.Of(known.Diagnostics));
        Assert.All(new[] { "ann example", "Ann", "", null }, name => Assert.DoesNotContain(classifier.Analyze(new Post { Text = "Hi", AuthorName = name }).Diagnostics, diagnostic => diagnostic.IsSuppressed));

        // That a text was not read whole says nothing about its author.
        Assert.Contains(classifier.Analyze(new Post { Text = "Hi there", AuthorName = "Bo" }).Diagnostics, diagnostic => diagnostic is { Id: "SS0002", IsSuppressed: false });
    }

    [Fact]
    public void What_is_suppressed_decides_nothing()
    {
        var options = ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("TST0001", DiagnosticSeverity.Error)));
        var classifier = SpamClassifier.Create(options with { Configuration = ContentConfiguration.Parse("spamsense_known_authors = Bo", "test") });
        Assert.Equal(Decision.Approve, classifier.Analyze(new Post { Text = "Hi", AuthorName = "Bo" }).Decision);
        Assert.Equal(Decision.Reject, classifier.Analyze(new Post { Text = "Hi", AuthorName = "Jo" }).Decision);
        Assert.Equal(Decision.Reject, SpamClassifier.Create(options).Analyze(new Post { Text = "Hi", AuthorName = "Bo" }).Decision);
    }

    [Theory]
    [InlineData("https://example.com/a", true)]
    [InlineData("www.example.com", true)]
    [InlineData("EXAMPLE.com", true)]
    [InlineData("https://notexample.com", false)]
    [InlineData("https://example.com.pills.test", false)]
    [InlineData("https://pills.test/?example.com", false)]
    [InlineData("https://docs.other.org", true)]
    [InlineData("https://other.org", false)]
    public void A_link_to_an_allowed_domain_is_welcome(string link, bool isAllowed)
    {
        var tree = Trees.WithLinks($"See {link} now", link);
        var diagnostic = Diagnostic.Create(Linked, tree.Links[0].Span, link);
        Assert.Equal(isAllowed, Suppress(tree, diagnostic)[0].IsSuppressed);
    }

    [Fact]
    public void A_link_in_a_post_or_of_its_author_is_welcome_where_its_domain_is()
    {
        var rule = ProbeAnalyzer.Rule("TST0003", category: DiagnosticCategory.Links);
        var analyzer = new ProbeAnalyzer(rule, context =>
        {
            context.RegisterNodeAction(node => node.ReportDiagnostic(Diagnostic.Create(rule, node.Node, node.Node.Link!.Host)), NodeKind.Link);
            context.RegisterPostAction(post => post.ReportDiagnostic(Diagnostic.Create(rule, new DiagnosticLocation(LocationKind.AuthorUrl, new TextSpan(0, post.Post.AuthorUrl!.Length)), "author")));
        });
        var classifier = SpamClassifier.Create(ProbeAnalyzer.OptionsWith(analyzer) with { Configuration = ContentConfiguration.Parse("spamsense_allowed_domains = example.com", "test") });
        const string Text = "See <a href='https://www.example.com/a'>this</a>, https://pills.test/b and hxxps://blog[.]example[.]com/c";
        Assert.Equal(["www.example.com", "blog.example.com", "author"], Suppressed("https://example.com/me"));
        Assert.Equal(["www.example.com", "blog.example.com"], Suppressed("https://pills.test/?u=example.com"));
        Assert.Equal(["www.example.com", "blog.example.com"], Suppressed("https://example.com https://pills.test"));

        IEnumerable<object?> Suppressed(string authorUrl) =>
            classifier.Analyze(new Post { Text = Text, AuthorUrl = authorUrl }).Diagnostics.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Arguments[0]);
    }

    [Fact]
    public void An_allowed_domain_excuses_nothing_but_its_own_links()
    {
        var tree = Trees.WithLinks("See example.com or pills.test now", "example.com", "pills.test");
        var (good, bad, both) = (tree.Links[0].Span, tree.Links[1].Span, new TextSpan(4, 25));
        var diagnostics = Suppress(
            tree,
            Diagnostic.Create(Linked, good, "good"),
            Diagnostic.Create(Linked, bad, "bad"),
            Diagnostic.Create(Linked, both, "both"),
            Diagnostic.Create(Linked, good, [bad], null, "good with bad"),
            Diagnostic.Create(Linked, new TextSpan(0, 3), "no link"),
            Diagnostic.Create(Linked, DiagnosticLocation.Post, "post"),
            Diagnostic.Create(Word, good, "another category"),
            Diagnostic.Create(Linked, new DiagnosticLocation(LocationKind.AuthorName, new TextSpan(4, 4)), "name"));
        Assert.Equal(["good"], diagnostics.Where(diagnostic => diagnostic.IsSuppressed).Select(diagnostic => (string)diagnostic.Arguments[0]!));
    }

    [Fact]
    public void A_suppressor_of_ones_own_sets_aside_what_it_says_it_may()
    {
        var reason = new SuppressionDescriptor("TSP0001", "TST0001", "Shouting is the custom here.");
        var suppressor = new ProbeSuppressor(reason, context =>
        {
            Assert.All(context.ReportedDiagnostics.ToArray(), diagnostic => Assert.Equal("TST0001", diagnostic.Id));
            foreach (var diagnostic in context.ReportedDiagnostics)
            {
                if (context.Tree.TextOf(diagnostic.Location.Span).Equals("OK", StringComparison.Ordinal))
                {
                    context.ReportSuppression(Suppression.Create(reason, diagnostic));
                }
            }
        });
        var analysis = Analyze("OK then", suppressor);
        Assert.Equal(
            ["Text [0..2) warning TST0001: found OK / Shouting is the custom here.", "Text [0..2) warning TST0002: found OK", "Text [3..7) warning TST0001: found then", "Text [3..7) warning TST0002: found then"],
            DiagnosticText.Of(analysis.Diagnostics));
    }

    [Fact]
    public void A_suppressor_that_throws_sets_nothing_aside_and_is_reported()
    {
        var reason = new SuppressionDescriptor("TSP0001", "*", "Because.");
        var foreign = new SuppressionDescriptor("TSP0002", "*", "Because.");
        Action<SuppressionAnalysisContext>[] mistakes =
        [
            _ => throw new InvalidOperationException("secret"),
            context => context.ReportSuppression(Suppression.Create(foreign, context.ReportedDiagnostics[0])),
            context => context.ReportSuppression(default),
        ];
        Assert.All(mistakes, mistake =>
        {
            var analysis = Analyze("OK", new ProbeSuppressor(reason, context =>
            {
                context.ReportSuppression(Suppression.Create(reason, context.ReportedDiagnostics[0]));
                mistake(context);
            }));
            Assert.Equal(["TST0001", "TST0002", "SS0001"], analysis.Diagnostics.Select(diagnostic => diagnostic.Id));
            Assert.DoesNotContain(analysis.Diagnostics, diagnostic => diagnostic.IsSuppressed);
            Assert.DoesNotContain("secret", analysis.Diagnostics[2].GetMessage(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("TST0001", true)]
    [InlineData("Links", false)]
    [InlineData("Probe", true)]
    [InlineData("*", true)]
    public void A_reason_is_for_an_id_a_category_or_all(string suppressed, bool fits)
    {
        var reason = new SuppressionDescriptor("TSP0001", suppressed, "Because.");
        var diagnostic = Diagnostic.Create(Word, DiagnosticLocation.Post, "x");
        Assert.Equal(fits, reason.Suppresses(Word));
        Assert.Equal(!fits, Record.Exception(() => Suppression.Create(reason, diagnostic)) is ArgumentException);
    }

    [Theory]
    [InlineData("SS2006", "site.example https://shop.example")]
    [InlineData("SS2007", "https://site.example https://one.example https://two.example https://three.example look")]
    public void A_link_to_the_site_itself_does_not_excuse_the_links_behind_it(string id, string text)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { Configuration = ContentConfiguration.Parse("spamsense_allowed_domains = site.example", "site") });
        Assert.False(Assert.Single(classifier.Analyze(text).Diagnostics, diagnostic => diagnostic.Id == id).IsSuppressed);
        var own = text.Replace("shop", "site", StringComparison.Ordinal).Replace("one", "site", StringComparison.Ordinal).Replace("two", "site", StringComparison.Ordinal).Replace("three", "site", StringComparison.Ordinal);
        Assert.True(Assert.Single(classifier.Analyze(own).Diagnostics, diagnostic => diagnostic.Id == id).IsSuppressed);
    }

    [Fact]
    public void No_suppressor_is_null() => Assert.Throws<ArgumentException>(() => SpamClassifier.Create(ProbeAnalyzer.OptionsWith() with { Suppressors = [null!] }));

    private static Analysis Analyze(string text, DiagnosticSuppressor suppressor) =>
        SpamClassifier.Create(ProbeAnalyzer.OptionsWith(ProbeAnalyzer.OfWords(Word), ProbeAnalyzer.OfWords(Linked)) with { Suppressors = [suppressor] }).Analyze(text);

    private static List<Diagnostic> Suppress(ContentTree tree, params List<Diagnostic> diagnostics)
    {
        var options = ContentConfiguration.Parse("spamsense_allowed_domains = Example.com, docs.other.org", "test").OptionsFor(null);
        new SuppressionRun(new AnalyzerSet([], []).Suppressors).Apply(new Post { Text = tree.Text, AuthorName = "example.com" }, tree, options, diagnostics);
        return diagnostics;
    }

    private sealed class ProbeSuppressor(SuppressionDescriptor reason, Action<SuppressionAnalysisContext> report) : DiagnosticSuppressor
    {
        public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [reason];

        public override void ReportSuppressions(SuppressionAnalysisContext context) => report(context);
    }
}
