using System.Collections.Immutable;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>Asks the suppressors about the diagnostics of one post; used again for the next post of the same thread.</summary>
internal sealed class SuppressionRun(ImmutableArray<DiagnosticSuppressor> suppressors)
{
    private readonly Dictionary<Diagnostic, SuppressionDescriptor> _suppressions = [];
    private ImmutableArray<SuppressionDescriptor> _supported;

    internal List<Diagnostic> Reported { get; } = [];

    internal Post Post { get; private set; } = null!;

    internal ContentTree Tree { get; private set; } = null!;

    internal AnalyzerOptions Options { get; private set; } = null!;

    /// <summary>Marks the diagnostics that are set aside. A suppressor that throws sets nothing aside, and the others go on.</summary>
    internal void Apply(Post post, ContentTree tree, AnalyzerOptions options, List<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        (Post, Tree, Options) = (post, tree, options);
        foreach (var suppressor in suppressors)
        {
            if (suppressor.MayActOn(post, tree, options))
            {
                Ask(suppressor, diagnostics);
            }
        }

        Reported.Clear();
        (Post, Tree) = (null!, null!);
    }

    internal void Add(Suppression suppression)
    {
        if (suppression.Descriptor is null || !_supported.Contains(suppression.Descriptor))
        {
            throw new ArgumentException("The reason is not among the supported suppressions of the suppressor.", nameof(suppression));
        }

        _suppressions.TryAdd(suppression.SuppressedDiagnostic, suppression.Descriptor);
    }

    private void Ask(DiagnosticSuppressor suppressor, List<Diagnostic> diagnostics)
    {
        _suppressions.Clear();
        try
        {
            _supported = suppressor.SupportedSuppressions;
            Collect(diagnostics);
            if (Reported.Count > 0)
            {
                suppressor.ReportSuppressions(new SuppressionAnalysisContext(this));
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _suppressions.Clear();
            EngineDiagnostics.ReportFailure(suppressor, e, Options, diagnostics);
        }

        for (var i = 0; i < diagnostics.Count && _suppressions.Count > 0; i++)
        {
            if (_suppressions.TryGetValue(diagnostics[i], out var reason))
            {
                diagnostics[i] = diagnostics[i].Suppress(reason.Justification);
            }
        }
    }

    private void Collect(List<Diagnostic> diagnostics)
    {
        Reported.Clear();
        foreach (var diagnostic in diagnostics)
        {
            if (!diagnostic.IsSuppressed && IsSuppressible(diagnostic.Descriptor))
            {
                Reported.Add(diagnostic);
            }
        }
    }

    private bool IsSuppressible(DiagnosticDescriptor descriptor)
    {
        foreach (var suppression in _supported)
        {
            if (suppression.Suppresses(descriptor))
            {
                return true;
            }
        }

        return false;
    }
}
