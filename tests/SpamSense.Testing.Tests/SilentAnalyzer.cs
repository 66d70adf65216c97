using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>A rule that is off by default and reports every post.</summary>
internal sealed class SilentAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TEST0007", "A post", "A post", "Test", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(post => post.ReportDiagnostic(Diagnostic.Create(Rule, DiagnosticLocation.Post)));
}
