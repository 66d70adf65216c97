using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>Several rules in one analyzer: each sentence, the place behind it, and each exclamation mark.</summary>
internal sealed class MarkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Sentence = new("TEST0002", "A sentence", "A sentence", "Test", DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor Behind = new("TEST0003", "The end of a sentence", "An end", "Test", DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor Loud = new("TEST0004", "An exclamation mark", "A mark", "Test", DiagnosticSeverity.Info);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Sentence, Behind, Loud];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSentenceAction(sentence =>
        {
            sentence.ReportDiagnostic(Diagnostic.Create(Sentence, sentence.Sentence));
            sentence.ReportDiagnostic(Diagnostic.Create(Behind, new TextSpan(sentence.Sentence.Span.End, 0)));
        });
        context.RegisterNodeAction(
            node =>
            {
                if (node.Node.Mark == '!')
                {
                    node.ReportDiagnostic(Diagnostic.Create(Loud, node.Node));
                }
            },
            NodeKind.Punctuation);
    }
}
