using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>
/// The base of a rule. One instance serves all posts on all threads, so it keeps nothing between two calls; what it needs for one
/// corpus lives in the closures of a corpus start action.
/// </summary>
public abstract class ContentAnalyzer
{
    /// <summary>The diagnostics that the analyzer can report. Always the same ones.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Says what the analyzer wants to see. Called once.</summary>
    /// <param name="context">Takes the registrations.</param>
    public abstract void Initialize(AnalysisContext context);
}
