using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

public class DriverTests
{
    private static readonly DiagnosticDescriptor First = ProbeAnalyzer.Rule("TST0001");
    private static readonly DiagnosticDescriptor Second = ProbeAnalyzer.Rule("TST0002");

    [Fact]
    public void One_walk_shows_phrases_then_nodes_from_the_outside_in_then_the_text_then_the_verdict_then_the_post()
    {
        var seen = new List<string>();
        var phrases = new PhraseSet("two");
        var probe = new ProbeAnalyzer(First, context =>
        {
            context.RegisterPostAction(post => seen.Add($"post {post.MatchesOf(phrases).Count}"));
            context.RegisterClassificationAction(verdict => seen.Add($"verdict {verdict.Sentences.Length}"));
            context.RegisterDocumentAction(_ => seen.Add("text"));
            context.RegisterSentenceAction(sentence => seen.Add($"sentence {sentence.Sentence.Index}"));
            context.RegisterNodeAction(node => seen.Add(node.Node.Text.ToString()), NodeKind.Word, NodeKind.Number);
            context.RegisterNodeAction(node => seen.Add(node.Node.Kind.ToString()), NodeKind.Document, NodeKind.Paragraph, NodeKind.Sentence);
            context.RegisterPhraseAction(phrase => seen.Add($"phrase {phrase.Span.Start}"), phrases);
        });
        ProbeAnalyzer.ClassifierWith(probe).Analyze("One two. 3 two!");
        Assert.Equal(
            ["phrase 4", "phrase 11", "Document", "Paragraph", "Sentence", "sentence 0", "One", "two", "Sentence", "sentence 1", "3", "two", "text", "verdict 2", "post 2"],
            seen);
    }

    [Fact]
    public void Diagnostics_are_sorted_by_part_place_and_id_whatever_the_order_in_which_they_were_reported()
    {
        var late = new ProbeAnalyzer(Second, context => context.RegisterPostAction(post =>
        {
            post.ReportDiagnostic(Diagnostic.Create(Second, DiagnosticLocation.Post, "post"));
            post.ReportDiagnostic(Diagnostic.Create(Second, new DiagnosticLocation(LocationKind.AuthorName, new TextSpan(0, 2)), "name"));
            post.ReportDiagnostic(Diagnostic.Create(Second, new TextSpan(4, 2), "text"));
            post.ReportDiagnostic(Diagnostic.Create(Second, new TextSpan(0, 3), "text"));
        }));
        var analysis = ProbeAnalyzer.ClassifierWith(late, ProbeAnalyzer.OfWords(First)).Analyze(new Post { Text = "See it", AuthorName = "Jo" });
        Assert.Equal(
            [
                "Text [0..3) warning TST0001: found See", "Text [0..3) warning TST0002: found text", "Text [4..6) warning TST0001: found it",
                "Text [4..6) warning TST0002: found text", "AuthorName [0..2) warning TST0002: found name", "Post [0..0) warning TST0002: found post",
            ],
            DiagnosticText.Of(analysis.Diagnostics));
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, Decision.Reject)]
    [InlineData(DiagnosticSeverity.Warning, Decision.Review)]
    [InlineData(DiagnosticSeverity.Info, Decision.Approve)]
    [InlineData(DiagnosticSeverity.Hidden, Decision.Approve)]
    public void The_worst_severity_decides(DiagnosticSeverity severity, Decision decision)
    {
        var classifier = ProbeAnalyzer.ClassifierWith(ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("TST0001", severity)), ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("TST0002", DiagnosticSeverity.Hidden)));
        Assert.Equal(decision, classifier.Analyze("Hello").Decision);
        Assert.Equal(Decision.Approve, classifier.Analyze("!").Decision);
    }

    [Fact]
    public void What_is_quoted_is_hidden_from_all_but_those_who_ask_for_it()
    {
        var (phrase, word) = (new PhraseSet("free money"), "money");
        var blind = Seer(First, asks: false);
        var seeing = Seer(Second, asks: true);
        var classifier = ProbeAnalyzer.ClassifierWith(blind, seeing);
        var session = new AnalysisSession(AnalyzerSet.Create(classifier.Options));
        var quoted = Trees.Quoted("free money here", NodeKind.Quote);
        var diagnostics = session.Run(new Post { Text = quoted.Text }, quoted, SpamSense.Configuration.AnalyzerOptions.Default, default, default, []);
        Assert.Equal(["money", "money", "phrase", "sentence"], diagnostics.Where(diagnostic => diagnostic.Id == "TST0002").Select(Subject).Order());
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "TST0001");
        Assert.Equal(["money", "money", "phrase", "sentence"], classifier.Analyze("free money here").Diagnostics.Where(diagnostic => diagnostic.Id == "TST0001").Select(Subject).Order());

        ProbeAnalyzer Seer(DiagnosticDescriptor rule, bool asks) => new(rule, context =>
        {
            if (asks)
            {
                context.EnableQuotedTextAnalysis();
            }

            context.RegisterPhraseAction(found => found.ReportDiagnostic(Diagnostic.Create(rule, found.Span, "phrase")), phrase);
            context.RegisterSentenceAction(found => found.ReportDiagnostic(Diagnostic.Create(rule, found.Sentence, "sentence")));
            context.RegisterNodeAction(
                found =>
                {
                    if (found.Node.Text.SequenceEqual(word))
                    {
                        found.ReportDiagnostic(Diagnostic.Create(rule, found.Node, word));
                    }
                },
                NodeKind.Word);
            context.RegisterDocumentAction(found =>
            {
                if (found.MatchesOf(phrase).Count == 1)
                {
                    found.ReportDiagnostic(Diagnostic.Create(rule, DiagnosticLocation.Post, word));
                }
            });
        });

        static string Subject(Diagnostic diagnostic) => (string)diagnostic.Arguments[0]!;
    }

    [Fact]
    public void A_longer_text_than_is_read_is_held_for_a_person()
    {
        var classifier = SpamClassifier.Create(ProbeAnalyzer.OptionsWith() with { MaxTextLength = 5 });
        var analysis = classifier.Analyze(new Post { Title = "Hi", Text = "there" });
        Assert.Equal(["Post [0..0) warning SS0002: The first 5 characters were read; 3 more were not"], DiagnosticText.Of(analysis.Diagnostics));
        Assert.Equal(Decision.Review, analysis.Decision);
        Assert.Empty(classifier.Analyze("Hello").Diagnostics);
        Assert.Equal(["SS0001", "SS0002", "SS0003", "SS0004", "SS0005", "SS0006", "SS0007"], classifier.SupportedDiagnostics.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void A_text_is_not_cut_within_a_character()
    {
        var analysis = SpamClassifier.Create(ProbeAnalyzer.OptionsWith() with { MaxTextLength = 3 }).Analyze("Hi\U0001F600 there");
        Assert.Equal("Hi", analysis.Tree.Text);
        Assert.Empty(SpamClassifier.Create(ProbeAnalyzer.OptionsWith() with { MaxTextLength = 1 }).Analyze("\U0001F600").Tree.Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_post_that_is_null_is_told_whatever_the_number_of_threads(int threads)
    {
        var classifier = SpamClassifier.Create(ProbeAnalyzer.OptionsWith() with { MaxDegreeOfParallelism = threads });
        Assert.Throws<ArgumentException>(() => classifier.Analyze([new Post { Text = "a" }, null!]));
        Assert.Throws<ArgumentException>(() => classifier.Analyze([new Post { Text = null! }]));
    }

    [Fact]
    public void Who_finds_nothing_allocates_nothing()
    {
        var phrases = new PhraseSet("never said");
        var probe = new ProbeAnalyzer(First, context =>
        {
            context.RegisterPhraseAction(_ => Assert.Fail("Nobody said that."), phrases);
            context.RegisterNodeAction(_ => { }, NodeKind.Document, NodeKind.Word, NodeKind.Link);
            context.RegisterDocumentAction(text => ArgumentOutOfRangeException.ThrowIfNotEqual(text.MatchesOf(phrases).Count > 0, false));
        });
        var configuration = SpamSense.Configuration.ContentConfiguration.Parse("[forum]\nspamsense_threshold = 0.7", "test");
        var session = new AnalysisSession(new AnalyzerSet([probe], []));
        var post = new Post { Text = string.Join(' ', SampleComments.Texts.Take(10)), Source = "forum" };
        var tree = ContentTree.Parse(post.Text);
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            if (session.Run(post, tree, configuration.OptionsFor(post.Source), default, default, []).Count > 0)
            {
                throw new InvalidOperationException();
            }
        }
    }

    [Fact]
    public void Any_number_of_threads_finds_the_same()
    {
        var texts = SampleComments.Texts.Concat(SampleComments.Texts).ToArray();
        Post[] posts = [.. texts.Select((text, i) => new Post { Text = text, AuthorName = $"author {i % 7}" })];
        var results = new[] { 1, 2, 16 }.Select(threads =>
        {
            var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = threads, Analyzers = [ProbeAnalyzer.OfWords(First), Repeats()] });
            var corpus = classifier.AnalyzeCorpus(posts);
            var alone = corpus.Analyses.SelectMany((analysis, i) => DiagnosticText.Of(analysis.Diagnostics).Prepend($"{i} {analysis.Classification} {analysis.Decision}"));
            return string.Join('\n', alone.Concat(DiagnosticText.Of(corpus.Diagnostics)));
        }).ToList();
        Assert.Contains("TST0001", results[0], StringComparison.Ordinal);
        Assert.Contains("TST0002", results[0], StringComparison.Ordinal);
        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);

        static ProbeAnalyzer Repeats() => new(Second, context => context.RegisterCorpusStartAction(corpus =>
        {
            var first = new Dictionary<string, long>();
            var again = new List<(long Post, long Before)>();
            corpus.RegisterPostAction(post =>
            {
                if (!first.TryAdd(post.Post.Text, post.Number))
                {
                    again.Add((post.Number, first[post.Post.Text]));
                }
            });
            corpus.RegisterCorpusEndAction(end => again.ForEach(entry => end.ReportDiagnostic(entry.Post, Diagnostic.Create(Second, DiagnosticLocation.Post, entry.Before))));
        }));
    }
}
