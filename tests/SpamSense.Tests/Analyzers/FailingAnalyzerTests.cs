using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

public class FailingAnalyzerTests
{
    private static readonly DiagnosticDescriptor Rule = ProbeAnalyzer.Rule("TST0001");
    private static readonly DiagnosticDescriptor Other = ProbeAnalyzer.Rule("TST0002");

    [Fact]
    public void An_analyzer_that_throws_is_reported_and_the_others_go_on()
    {
        var throwing = Failing(Rule, _ => throw new InvalidOperationException("secret"));
        var analysis = ProbeAnalyzer.ClassifierWith(throwing, ProbeAnalyzer.OfWords(Other)).Analyze("Tell nobody");
        Assert.Equal(
            [
                "Text [0..4) warning TST0002: found Tell", "Text [5..11) warning TST0002: found nobody",
                "Post [0..0) info SS0001: The analyzer ProbeAnalyzer failed with InvalidOperationException and was left out",
            ],
            DiagnosticText.Of(analysis.Diagnostics));
    }

    [Fact]
    public void What_it_reported_before_stands_and_its_later_actions_are_skipped_until_the_next_post()
    {
        var documents = 0;
        var probe = new ProbeAnalyzer(Rule, context =>
        {
            context.RegisterNodeAction(
                node =>
                {
                    node.ReportDiagnostic(Diagnostic.Create(Rule, node.Node, node.Node.Text.ToString()));
                    ArgumentOutOfRangeException.ThrowIfEqual(node.Node.Text.ToString(), "bad");
                },
                NodeKind.Word);
            context.RegisterDocumentAction(_ => documents++);
        });
        var classifier = ProbeAnalyzer.ClassifierWith(probe);
        Assert.Equal(["TST0001", "TST0001", "SS0001"], classifier.Analyze("a bad word").Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(0, documents);
        Assert.Equal(["TST0001", "TST0001", "TST0001"], classifier.Analyze("a good word").Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(1, documents);
    }

    public static TheoryData<string, Action<DocumentAnalysisContext>> Mistakes => new()
    {
        { "another's rule", context => context.ReportDiagnostic(Diagnostic.Create(Other, DiagnosticLocation.Post, "x")) },
        { "no diagnostic", context => context.ReportDiagnostic(null!) },
        { "behind the text", context => context.ReportDiagnostic(Diagnostic.Create(Rule, new TextSpan(0, 6), "x")) },
        { "before the text", context => context.ReportDiagnostic(Diagnostic.Create(Rule, new TextSpan(-1, 2), "x")) },
        { "negative length", context => context.ReportDiagnostic(Diagnostic.Create(Rule, new TextSpan(3, -1), "x")) },
        { "overflow", context => context.ReportDiagnostic(Diagnostic.Create(Rule, new TextSpan(1, int.MaxValue), "x")) },
        { "no author", context => context.ReportDiagnostic(Diagnostic.Create(Rule, new DiagnosticLocation(LocationKind.AuthorName, new TextSpan(0, 1)), "x")) },
        { "a further place", context => context.ReportDiagnostic(Diagnostic.Create(Rule, DiagnosticLocation.Post, [new TextSpan(5, 1)], null, "x")) },
        { "no argument", context => context.ReportDiagnostic(Diagnostic.Create(Rule, DiagnosticLocation.Post)) },
        { "foreign phrases", context => _ = context.MatchesOf(new PhraseSet("x")).Count },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_of_an_analyzer_is_reported_and_never_thrown(string mistake, Action<DocumentAnalysisContext> action)
    {
        var analysis = ProbeAnalyzer.ClassifierWith(Failing(Rule, action)).Analyze("Hello");
        Assert.True(analysis.Diagnostics.Select(diagnostic => diagnostic.Id).SequenceEqual(["SS0001"]), mistake);
    }

    [Fact]
    public void The_failure_has_a_severity_like_any_other_diagnostic()
    {
        var options = ProbeAnalyzer.OptionsWith(Failing(Rule, _ => throw new NotSupportedException()));
        Assert.Equal(Decision.Reject, Analyze("error").Decision);
        Assert.Empty(Analyze("none").Diagnostics);

        Analysis Analyze(string severity) =>
            SpamClassifier.Create(options with { Configuration = ContentConfiguration.Parse($"spamsense_diagnostic.SS0001.severity = {severity}", "test") }).Analyze("Hello");
    }

    [Fact]
    public void An_id_belongs_to_one_rule()
    {
        var twin = new TwinAnalyzer();
        var problem = Assert.Throws<ArgumentException>(() => ProbeAnalyzer.ClassifierWith(ProbeAnalyzer.OfWords(Rule), twin));
        Assert.Contains("TST0001", problem.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(ProbeAnalyzer).FullName!, problem.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(TwinAnalyzer).FullName!, problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ProbeAnalyzer.ClassifierWith(twin, twin));
        Assert.Throws<ArgumentException>(() => ProbeAnalyzer.ClassifierWith(ProbeAnalyzer.OfWords(ProbeAnalyzer.Rule("SS0001"))));
    }

    [Fact]
    public void An_analyzer_that_cannot_be_initialized_is_named()
    {
        var problem = Assert.Throws<ArgumentException>(() => ProbeAnalyzer.ClassifierWith(new ProbeAnalyzer(Rule, _ => throw new InvalidOperationException("No table."))));
        Assert.Contains(typeof(ProbeAnalyzer).FullName!, problem.Message, StringComparison.Ordinal);
        Assert.Contains("No table.", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ProbeAnalyzer.ClassifierWith([null!]));
    }

    private static ProbeAnalyzer Failing(DiagnosticDescriptor rule, Action<DocumentAnalysisContext> action) => new(rule, context => context.RegisterDocumentAction(action));

    private sealed class TwinAnalyzer : ContentAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ProbeAnalyzer.Rule("TST0001")];

        public override void Initialize(AnalysisContext context)
        {
        }
    }
}
