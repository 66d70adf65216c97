using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.CallToAction;

/// <summary>SS4007: a job is advertised.</summary>
internal sealed class JobAdvertisementAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS4007",
        "A job is advertised",
        "'{0}' advertises a job",
        DiagnosticCategory.CallToAction,
        DiagnosticSeverity.Warning,
        description: "The wording of job advertisements: applicants, competitive salary, send us your CV.");

    private static readonly PhraseSet Phrases = new(
        """
        (we are|we're) (now|currently) (hiring|recruiting)
        (we are|we're) (hiring|recruiting)
        (is|are) (now|currently) (seeking|hiring|recruiting) (a|an|for)
        to join our (team|growing|company|dynamic)
        join our (growing|dynamic) team
        (send|submit|email|forward) (us|your) (your|a) (resume|cv|cover letter)
        (the) (ideal|successful) (candidate|applicant)
        competitive (salary|pay|compensation)
        equal opportunity employer
        (job|position) (summary|requirements|responsibilities)
        (years|yrs) (of) experience with
        (urgent|immediate) (hiring|opening|openings|vacancy|vacancies|joiners|requirement)
        work from home (job|jobs|opportunity)
        no experience (needed|required|necessary)
        нужны люди (на|для|в)
        без опыта
        набираю (людей|команду)
        """);

    private static readonly PhraseSet Tags = new("hiring, for hire");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction(Report, Phrases);
        context.RegisterPhraseAction(AnalyzeTag, Tags);
    }

    // Forums mark advertisements by a word in brackets; without the brackets the words are anybody's.
    private static void AnalyzeTag(PhraseAnalysisContext context)
    {
        var text = context.Tree.Text;
        var span = context.Span;
        if (span.Start > 0 && span.End < text.Length && text[span.Start - 1] == '[' && text[span.End] == ']')
        {
            Report(context);
        }
    }

    private static void Report(PhraseAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Span, context.Text));
}
