using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>An analyzer with a fault.</summary>
internal sealed class ThrowingAnalyzer : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("TEST0005", "A fault", "A fault", "Test", DiagnosticSeverity.Info)];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(_ => throw new InvalidOperationException());
}
