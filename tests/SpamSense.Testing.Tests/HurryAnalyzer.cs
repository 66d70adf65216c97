using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>A rule to test the verifier with: the word "hurry" in the text, in the author's name and home page, and a post of nothing else.</summary>
internal sealed class HurryAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption Least = new("least", 2.5, 0, 10, "From how many posts of a corpus with the word each is reported as a whole.");

    internal static readonly DiagnosticDescriptor Rule = new(
        "TEST0001",
        "The reader is told to hurry",
        "'{0}' tells the reader to hurry",
        "Test",
        DiagnosticSeverity.Info,
        options: [Least]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction(AnalyzeWord, NodeKind.Word);
        context.RegisterPostAction(AnalyzePost);
        context.RegisterCorpusStartAction(AnalyzeCorpus);
    }

    private static void AnalyzeCorpus(CorpusStartAnalysisContext context)
    {
        var hurried = new List<(long Post, double Least)>();
        context.RegisterPostAction(post =>
        {
            if (!post.Analysis.Diagnostics.IsEmpty)
            {
                hurried.Add((post.Number, post.Options.ValueOf(Rule, Least)));
            }
        });
        context.RegisterCorpusEndAction(end =>
        {
            foreach (var (post, least) in hurried.Where(entry => hurried.Count >= entry.Least))
            {
                end.ReportDiagnostic(post, Diagnostic.Create(Rule, DiagnosticLocation.Post, "everybody"));
            }
        });
    }

    private static void AnalyzeWord(NodeAnalysisContext context)
    {
        if (context.Node.Text is "hurry" or "Hurry")
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node, context.Node.Text.ToString()));
        }
    }

    private static void AnalyzePost(PostAnalysisContext context)
    {
        Report(context, context.Post.AuthorName, LocationKind.AuthorName);
        Report(context, context.Post.AuthorUrl, LocationKind.AuthorUrl);
        if (context.Post.Text == "")
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, DiagnosticLocation.Post, "nothing"));
        }
    }

    private static void Report(PostAnalysisContext context, string? text, LocationKind kind)
    {
        if (text?.IndexOf("hurry", StringComparison.Ordinal) is >= 0 and var at)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, new DiagnosticLocation(kind, new TextSpan(at, 5)), "hurry"));
        }
    }
}
