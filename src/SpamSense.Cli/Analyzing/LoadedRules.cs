using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing;

/// <summary>What assemblies of the user's own bring along.</summary>
internal sealed record LoadedRules(ImmutableArray<ContentAnalyzer> Analyzers, ImmutableArray<DiagnosticSuppressor> Suppressors, ImmutableArray<ContentFixProvider> Fixes);
