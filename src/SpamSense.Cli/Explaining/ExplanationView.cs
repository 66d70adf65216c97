using System.Globalization;
using SpamSense.Cli.Screen;
using SpamSense.Content;
using Spectre.Console;

namespace SpamSense.Cli.Explaining;

/// <summary>Shows which words made a verdict: in the text, and as a sum.</summary>
internal static class ExplanationView
{
    private const int MostSentences = 20;
    private const int MostCharacters = 200;

    public static void Write(IAnsiConsole screen, Analysis analysis, int top)
    {
        var explanation = analysis.Explain();
        screen.WriteLine();
        screen.Write(new Text($"  {Verdict.Sentence(analysis.Classification)}", Palette.Of(analysis.Classification.Orientation)));
        screen.WriteLine();
        new WordsView(screen).Write(analysis.Tree.Text, explanation.Contributions.Take(top));
        screen.WriteLine();
        WriteSum(screen, analysis, explanation, top);
        if (analysis.Sentences.Length > 1)
        {
            screen.WriteLine();
            WriteSentences(screen, analysis);
        }

        screen.WriteLine();
    }

    private static void WriteSum(IAnsiConsole screen, Analysis analysis, Explanation explanation, int top)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        table.AddColumn(new TableColumn("  log-odds") { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn(new TableColumn("what") { NoWrap = true });
        table.AddColumn(new TableColumn("") { NoWrap = true });
        foreach (var contribution in explanation.Contributions.Take(top))
        {
            table.AddRow(Number(contribution.LogOdds), new Text(VisibleText.Of(contribution.Name, 60)), new Text(KindOf(contribution), Palette.Quiet));
        }

        if (explanation.Contributions.Length > top)
        {
            var rest = explanation.Contributions.Skip(top).Sum(static contribution => contribution.LogOdds);
            var count = explanation.Contributions.Length - top;
            table.AddRow(Number(rest), new Text(string.Create(CultureInfo.InvariantCulture, $"{count:N0} weaker")), new Text(""));
        }

        table.AddRow(Number(explanation.Bias), new Text("where every text begins"), new Text("bias", Palette.Quiet));
        var probability = string.Create(CultureInfo.InvariantCulture, $"= {analysis.Classification.MonetizationProbability * 100:0.0} % monetization");
        table.AddRow(Number(explanation.LogOdds), new Text(probability, Palette.Heading), new Text("sum", Palette.Quiet));
        screen.Write(table);
    }

    private static void WriteSentences(IAnsiConsole screen, Analysis analysis)
    {
        foreach (var sentence in analysis.Sentences.Take(MostSentences))
        {
            var verdict = $"  {Verdict.Name(sentence.Classification.Orientation)} {Verdict.Probability(sentence.Classification),7}  ";
            var quoted = sentence.IsQuoted ? "quoted: " : "";
            screen.Write(new Text(verdict, Palette.Of(sentence.Classification.Orientation)));
            screen.Write(new Text(Cells.Cut(quoted + Words(analysis.Tree, sentence.Span), screen.Profile.Width - Cells.Count(verdict) - 1) + "\n"));
        }

        if (analysis.Sentences.Length > MostSentences)
        {
            screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  and {analysis.Sentences.Length - MostSentences:N0} sentences more\n"), Palette.Quiet));
        }
    }

    private static string Words(ContentTree tree, TextSpan span)
    {
        var words = tree.TextOf(span);
        return VisibleText.Of(words[..Math.Min(words.Length, 2 * MostCharacters)].ToString(), MostCharacters);
    }

    private static Text Number(double logOdds) => new(
        logOdds.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture),
        Palette.Of(logOdds > 0 ? Orientation.Monetization : Orientation.Relationship));

    private static string KindOf(Contribution contribution) => contribution.Kind switch
    {
        ContributionKind.Pair => "pair",
        ContributionKind.Signal => "signal",
        _ => "word",
    };
}
