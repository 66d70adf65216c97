using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Tests.Tool;

/// <summary>
/// A rule of somebody's own, which the tool loads from this very assembly: an error at every "howdy", in the text and in the author's
/// name, and a word about every post of a corpus that says it again.
/// </summary>
internal sealed class GreetingAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Greeting = new("TEST0001", "Somebody says howdy", "'{0}' is no greeting here", "House", DiagnosticSeverity.Error);
    private static readonly DiagnosticDescriptor Again = new("TEST0002", "Somebody says howdy again", "Howdy for the {0}. time", "House", DiagnosticSeverity.Warning);
    private static readonly PhraseSet Howdy = new("howdy");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Greeting, Again];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction(static phrase => phrase.ReportDiagnostic(Diagnostic.Create(Greeting, phrase.Span, phrase.Tree.TextOf(phrase.Span).ToString())), Howdy);
        context.RegisterPostAction(static post =>
        {
            if (post.Post.AuthorName is "Howdy")
            {
                post.ReportDiagnostic(Diagnostic.Create(Greeting, new DiagnosticLocation(LocationKind.AuthorName, new(0, 5)), "Howdy"));
            }
        });
        context.RegisterCorpusStartAction(static corpus =>
        {
            var count = 0;
            var again = new List<(long Post, int Count)>();
            corpus.RegisterPostAction(post =>
            {
                if (post.Post.Text.Contains("howdy", StringComparison.OrdinalIgnoreCase) && ++count > 1)
                {
                    again.Add((post.Number, count));
                }
            });
            corpus.RegisterCorpusEndAction(end => again.ForEach(entry => end.ReportDiagnostic(entry.Post, Diagnostic.Create(Again, DiagnosticLocation.Post, entry.Count))));
        });
    }
}
