using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Money;

/// <summary>SS3090: a phone number in a comment, whatever it is there for. Whoever writes a post of his own may sign it with one.</summary>
internal sealed class PhoneNumberAnalyzer : ContentAnalyzer
{
    private const int MostGroups = 7;
    private const int ShortGroup = 2;

    private static readonly DiagnosticDescriptor Rule = new(
        "SS3090",
        "A phone number stands in a comment",
        "Anybody can read this phone number",
        DiagnosticCategory.Money,
        DiagnosticSeverity.Hidden,
        description: "Sellers and swindlers leave a number to be called, and careless people leave their own or somebody else's.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.PhoneNumber);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Post.Kind == PostKind.Comment && IsWrittenAsOne(context.Node.FoldedText))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node));
        }
    }

    /// <summary>
    /// Dates, scores, decimals, versions and addresses of computers have as many digits. They have commas, colons or mixed points, or
    /// groups of one digit, or end with a short group behind different separators.
    /// </summary>
    private static bool IsWrittenAsOne(ReadOnlySpan<char> number)
    {
        if (number.ContainsAny(',', ':', '='))
        {
            return false;
        }

        var (groups, singles, last) = (0, 0, 0);
        for (var i = 0; i < number.Length;)
        {
            var start = i;
            while (i < number.Length && CharacterTable.ClassOf(number[i]) == CharacterClass.Digit)
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            groups++;
            last = i - start;
            singles += last == 1 ? 1 : 0;
        }

        var isUniform = !number.ContainsAny('-', '/') || !number.Contains(' ');
        return groups <= MostGroups && singles <= 1
            && (last > ShortGroup || isUniform)
            && (!number.Contains('.') || (last > ShortGroup + 1 && !number.ContainsAny(' ', '-', '/')));
    }
}
