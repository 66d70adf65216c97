using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>A rule that reports each occurrence of its phrases: most rules are no more than this.</summary>
public abstract class PhraseAnalyzer : ContentAnalyzer
{
    private readonly DiagnosticDescriptor _rule;
    private readonly PhraseSet _phrases;

    /// <summary>Takes what the rule is.</summary>
    /// <param name="rule">The rule; its message takes the words of the occurrence as <c>{0}</c>.</param>
    /// <param name="phrases">The phrases.</param>
    protected PhraseAnalyzer(DiagnosticDescriptor rule, PhraseSet phrases)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(phrases);
        (_rule, _phrases, SupportedDiagnostics) = (rule, phrases, [rule]);
    }

    /// <summary>The rule alone.</summary>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Asks for the phrases.</summary>
    /// <param name="context">Takes the registration.</param>
    public sealed override void Initialize(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhraseAction(Analyze, _phrases);
    }

    private void Analyze(PhraseAnalysisContext context) => context.ReportDiagnostic(Diagnostic.Create(_rule, context.Span, context.Text));
}
