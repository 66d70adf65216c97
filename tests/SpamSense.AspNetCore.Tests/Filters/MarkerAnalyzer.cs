using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>Rejects a text with the word BLATANT and doubts one with the word DOUBTFUL, so that a test of what follows needs no luck with a model.</summary>
public sealed class MarkerAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Blatant = new("TEST0001", "Blatant", "The word {0} is blatant", "Test", DiagnosticSeverity.Error, helpLinkUri: "docs/TEST0001.md");
    private static readonly DiagnosticDescriptor Doubtful = new("TEST0002", "Doubtful", "The word {0} is doubtful", "Test", DiagnosticSeverity.Warning);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Blatant, Doubtful];

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(Analyze);

    private static void Analyze(PostAnalysisContext context)
    {
        foreach (var rule in (DiagnosticDescriptor[])[Blatant, Doubtful])
        {
            var word = rule.Title.ToUpperInvariant();
            if (context.Tree.Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                context.ReportDiagnostic(Diagnostic.Create(rule, new DiagnosticLocation(LocationKind.Text, new TextSpan(at, word.Length)), word));
            }
        }
    }
}
