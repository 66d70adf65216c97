using SpamSense.Analyzers;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

public class CorpusTests
{
    private static readonly DiagnosticDescriptor Rule = ProbeAnalyzer.Rule("TST0001");

    [Fact]
    public void Posts_are_shown_in_order_and_findings_are_sorted()
    {
        var classifier = ProbeAnalyzer.ClassifierWith(Corpus(corpus =>
        {
            var numbers = new List<long>();
            corpus.RegisterPostAction(post =>
            {
                Assert.Equal(numbers.Count, post.Number);
                numbers.Add(post.Number);
            });
            corpus.RegisterCorpusEndAction(end =>
            {
                foreach (var number in Enumerable.Reverse(numbers))
                {
                    end.ReportDiagnostic(number, Diagnostic.Create(Rule, new TextSpan(1, 1), "b"));
                    end.ReportDiagnostic(number, Diagnostic.Create(Rule, new TextSpan(0, 1), "a"));
                }
            });
        }));
        var session = classifier.StartCorpus();
        Assert.Equal(["ab", "cd"], session.Add(Posts("ab", "cd")).Select(analysis => analysis.Tree.Text));
        session.Add(Posts("ef"));
        Assert.Equal(3, session.Count);
        Assert.Equal(
            [.. new[] { 0, 1, 2 }.SelectMany(post => new[] { $"{post}: Text [0..1) warning TST0001: found a", $"{post}: Text [1..2) warning TST0001: found b" })],
            DiagnosticText.Of(session.Complete()));
        Assert.Throws<InvalidOperationException>(() => session.Add([]));
        Assert.Throws<InvalidOperationException>(() => session.Complete());
    }

    [Fact]
    public void Each_corpus_begins_anew()
    {
        var classifier = ProbeAnalyzer.ClassifierWith(Counting());
        Assert.Equal(["1: Post [0..0) warning TST0001: found 2"], DiagnosticText.Of(classifier.AnalyzeCorpus(Posts("a", "b")).Diagnostics));
        Assert.Equal(["0: Post [0..0) warning TST0001: found 1"], DiagnosticText.Of(classifier.AnalyzeCorpus(Posts("c")).Diagnostics));
        Assert.Empty(ProbeAnalyzer.ClassifierWith().AnalyzeCorpus(Posts("d")).Diagnostics);
    }

    [Fact]
    public void A_finding_has_the_severity_of_its_posts_source()
    {
        const string Text = """
            spamsense_known_authors = Bo
            [hard]
            spamsense_diagnostic.TST0001.severity = error
            [off]
            spamsense_diagnostic.TST0001.severity = none
            """;
        var classifier = SpamClassifier.Create(ProbeAnalyzer.OptionsWith(Everywhere()) with { Configuration = ContentConfiguration.Parse(Text, "test") });
        Post[] posts = [new() { Text = "a", Source = "hard" }, new() { Text = "b", Source = "off" }, new() { Text = "c" }, new() { Text = "d", Source = "hard", AuthorName = "Bo" }];
        Assert.Equal(
            ["0: Post [0..0) error TST0001: found it", "2: Post [0..0) warning TST0001: found it", "3: Post [0..0) error TST0001: found it / The author is known."],
            DiagnosticText.Of(classifier.AnalyzeCorpus(posts).Diagnostics));
    }

    public static TheoryData<string, Action<CorpusStartAnalysisContext>, int> Failures => new()
    {
        { "start", _ => throw new InvalidOperationException(), -1 },
        { "post", corpus => corpus.RegisterPostAction(post => ArgumentOutOfRangeException.ThrowIfGreaterThan(post.Number, 0)), 1 },
        { "end", corpus => corpus.RegisterCorpusEndAction(_ => throw new InvalidOperationException()), -1 },
        { "no such post", corpus => corpus.RegisterCorpusEndAction(end => end.ReportDiagnostic(3, Diagnostic.Create(Rule, DiagnosticLocation.Post, "x"))), -1 },
        { "no post", corpus => corpus.RegisterCorpusEndAction(end => end.ReportDiagnostic(-1, Diagnostic.Create(Rule, DiagnosticLocation.Post, "x"))), -1 },
        { "behind the text", corpus => corpus.RegisterCorpusEndAction(end => end.ReportDiagnostic(0, Diagnostic.Create(Rule, new TextSpan(1, 1), "x"))), -1 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_corpus_action_that_throws_is_reported_once_and_the_others_go_on(string where, Action<CorpusStartAnalysisContext> failing, int post)
    {
        var other = ProbeAnalyzer.Rule("TST0002");
        var healthy = new ProbeAnalyzer(other, context => context.RegisterCorpusStartAction(corpus =>
            corpus.RegisterCorpusEndAction(end => end.ReportDiagnostic(2, Diagnostic.Create(other, DiagnosticLocation.Post, "x")))));
        var found = ProbeAnalyzer.ClassifierWith(Corpus(failing), healthy).AnalyzeCorpus(Posts("a", "b", "c")).Diagnostics;
        Assert.True(found.Select(entry => (entry.Post, entry.Diagnostic.Id)).SequenceEqual([(post, "SS0001"), (2, "TST0002")]), where);
    }

    private static ProbeAnalyzer Counting() => Corpus(corpus =>
    {
        var count = 0;
        corpus.RegisterPostAction(_ => count++);
        corpus.RegisterCorpusEndAction(end => end.ReportDiagnostic(count - 1, Diagnostic.Create(Rule, DiagnosticLocation.Post, count)));
    });

    private static ProbeAnalyzer Everywhere() => Corpus(corpus =>
    {
        var count = 0;
        corpus.RegisterPostAction(_ => count++);
        corpus.RegisterCorpusEndAction(end =>
        {
            for (var post = 0; post < count; post++)
            {
                end.ReportDiagnostic(post, Diagnostic.Create(Rule, DiagnosticLocation.Post, "it"));
            }
        });
    });

    private static ProbeAnalyzer Corpus(Action<CorpusStartAnalysisContext> start) => new(Rule, context => context.RegisterCorpusStartAction(start));

    private static Post[] Posts(params string[] texts) => [.. texts.Select(text => new Post { Text = text })];
}
