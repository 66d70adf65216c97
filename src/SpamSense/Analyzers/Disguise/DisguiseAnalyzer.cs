using System.Collections.Immutable;
using System.Globalization;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Disguise;

/// <summary>What the rules on disguises have in common: a kind of disguise, found in what the author wrote.</summary>
/// <param name="rule">The rule; <c>{0}</c> in its message is how many there are, with the unit.</param>
/// <param name="kind">The kind.</param>
/// <param name="unit">What is counted.</param>
internal abstract class DisguiseAnalyzer(DiagnosticDescriptor rule, DisguiseKind kind, string unit = "place") : ContentAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    /// <summary>Whether the rule is about a kind.</summary>
    /// <param name="found">The kind of a disguise.</param>
    protected virtual bool IsOfKind(DisguiseKind found) => found == kind;

    /// <summary>Whether a disguise of the kind counts.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="disguise">The disguise.</param>
    protected virtual bool Counts(ContentTree tree, ContentDisguise disguise) => true;

    private void Analyze(DocumentAnalysisContext context)
    {
        var disguises = context.Tree.Disguises;
        if (disguises.IsEmpty)
        {
            return;
        }

        List<DiagnosticLocation>? found = null;
        var block = 0;
        foreach (var disguise in disguises)
        {
            if (IsOfKind(disguise.Kind) && !IsQuoted(context.Tree, disguise.Span, ref block) && Counts(context.Tree, disguise))
            {
                (found ??= []).Add(disguise.Span);
            }
        }

        if (found is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, found[0], [.. found.Skip(1)], arguments: [Count(found.Count)]));
        }
    }

    private string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");

    /// <summary>Disguises and blocks stand in the order of the text, so one pass over both is enough.</summary>
    private static bool IsQuoted(ContentTree tree, TextSpan span, ref int block)
    {
        var blocks = tree.Blocks;
        while (block < blocks.Count && blocks[block].Span.End <= span.Start)
        {
            block++;
        }

        return block < blocks.Count && blocks[block].IsQuoted && blocks[block].Span.Contains(span);
    }
}
