using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>A rule to test the verifier with: the word "hurry" in the text, in the author's name and home page, and a post of nothing else.</summary>
internal sealed class HurryAnalyzer : ContentAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TEST0001",
        "The reader is told to hurry",
        "'{0}' tells the reader to hurry",
        "Test",
        DiagnosticSeverity.Info,
        options: [new DiagnosticOption("most", 2.5, 0, 10, "How many are no hurry.")]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterNodeAction(AnalyzeWord, NodeKind.Word);
        context.RegisterPostAction(AnalyzePost);
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
