using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers;

/// <summary>An analyzer with one rule that does what a test says.</summary>
internal sealed class ProbeAnalyzer(DiagnosticDescriptor rule, Action<AnalysisContext> initialize) : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    public override void Initialize(AnalysisContext context) => initialize(context);

    internal static DiagnosticDescriptor Rule(
        string id, DiagnosticSeverity severity = DiagnosticSeverity.Warning, string category = "Probe", bool isEnabled = true, params ImmutableArray<DiagnosticOption> options) =>
        new(id, "A probe", "found {0}", category, severity, isEnabled, options: options);

    /// <summary>Reports every word of the text.</summary>
    internal static ProbeAnalyzer OfWords(DiagnosticDescriptor rule) => OfWords(rule, null);

    /// <summary>Reports every occurrence of one word.</summary>
    internal static ProbeAnalyzer OfWords(DiagnosticDescriptor rule, string? word) => new(rule, context => context.RegisterNodeAction(
        node =>
        {
            if (word is null || node.Node.Text.SequenceEqual(word))
            {
                node.ReportDiagnostic(Diagnostic.Create(rule, node.Node, node.Node.Text.ToString()));
            }
        },
        NodeKind.Word));

    /// <summary>A classifier with these analyzers and no others.</summary>
    internal static SpamClassifier ClassifierWith(params ImmutableArray<ContentAnalyzer> analyzers) => SpamClassifier.Create(OptionsWith(analyzers));

    /// <summary>Probes are shown made-up words, which are of no language.</summary>
    internal static SpamClassifierOptions OptionsWith(params ImmutableArray<ContentAnalyzer> analyzers) =>
        new() { Analyzers = analyzers, UseBuiltInAnalyzers = false, AbstainOnUnknownLanguages = false };
}
