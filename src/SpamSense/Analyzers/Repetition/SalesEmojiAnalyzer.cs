using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6004: several of the emoji that sell.</summary>
internal sealed class SalesEmojiAnalyzer : ContentAnalyzer
{
    private const string Sales = "💰🤑💵💸💲💎🚀🎁🎉🔥✅👉👇⬇🛒🛍📲📩📈🏆⚡🎰";

    private static readonly DiagnosticOption MaxKinds = new("max_kinds", 2, 0, 100, "How many different ones a post may have.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6004",
        "Emoji point, glitter and count money",
        "{0} kinds of emoji that point, glitter or count money stand in the post",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Info,
        description: "Faces and hearts tell feelings. Rockets, money bags, presents and pointing hands sell.",
        options: [MaxKinds]);

    private static readonly ImmutableArray<int> Runes = [.. Sales.EnumerateRunes().Select(rune => rune.Value)];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        if (!context.Tree.MayHave(NodeKind.Emoji))
        {
            return;
        }

        var seen = 0U;
        var (first, last) = (-1, 0);
        foreach (ref readonly var token in context.Tree.TokenRecords.AsSpan())
        {
            if (token.Kind == NodeKind.Emoji && !token.Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                foreach (var rune in context.Tree.TextOf(token.Span).EnumerateRunes())
                {
                    if (Runes.IndexOf(rune.Value) is >= 0 and var index)
                    {
                        seen |= 1U << index;
                        first = first < 0 ? token.Start : first;
                        last = token.End;
                    }
                }
            }
        }

        var kinds = System.Numerics.BitOperations.PopCount(seen);
        if (first >= 0 && kinds > context.Options.ValueOf(Rule, MaxKinds))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, TextSpan.FromBounds(first, last), kinds));
        }
    }
}
