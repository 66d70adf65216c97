using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;
using Spectre.Console;

namespace SpamSense.Cli.Evaluating;

/// <summary>Shows an evaluation on a console.</summary>
internal static class EvaluationView
{
    private static readonly string[] NeverWraps = ["loss of recall", "rise of false alarms"];

    public static void Write(IAnsiConsole screen, Evaluation evaluation)
    {
        EvaluationTable.Write(screen, evaluation.Report, evaluation.Intervals, evaluation.Title, evaluation.TrainedOn);
        if (evaluation.Languages.Count > 1)
        {
            Write(screen, evaluation.Languages);
        }

        if (evaluation.Comparison is { } comparison)
        {
            Write(screen, comparison, evaluation.ComparedWith!);
        }

        if (evaluation.Attacks.Count > 0)
        {
            Write(screen, evaluation.Attacks);
        }

        if (evaluation.Mistakes.Count > 0)
        {
            Write(screen, "False alarms", [.. evaluation.Mistakes.Where(static mistake => !mistake.Post.IsMonetization)], Palette.Monetization);
            Write(screen, "Misses", [.. evaluation.Mistakes.Where(static mistake => mistake.Post.IsMonetization)], Palette.Relationship);
        }
    }

    private static void Write(IAnsiConsole screen, ModelComparison comparison, string folder)
    {
        var table = NewTable($"What changed since {VisibleText.Of(folder, 60)}", "source", "posts", "now called monetization", "of these right", "now called relationship", "of these right");
        foreach (var source in comparison.Sources)
        {
            table.AddRow(
                Markup.Escape(VisibleText.Of(source.Source, 27)), EvaluationText.Count(source.Posts), EvaluationText.Count(source.ToMonetization),
                EvaluationText.Count(source.ToMonetizationRight), EvaluationText.Count(source.ToRelationship), EvaluationText.Count(source.ToRelationshipRight));
        }

        screen.Write(table);
        foreach (var sentence in EvaluationText.Sentences(comparison))
        {
            screen.Write(new Text($"  {sentence}\n"));
        }

        WriteHeading(screen, comparison.LargestChanges.Count == 0 ? "No probability changed" : "Largest changes of probability");
        foreach (var change in comparison.LargestChanges)
        {
            var sides = change.ChangedSides ? " changed sides" : "";
            WriteLine(screen, $"{Wording.Probability(change.Before),7} to {Wording.Probability(change.After),7}{sides}", change.Post, StyleOf(change.After > change.Before));
        }
    }

    private static void Write(IAnsiConsole screen, IReadOnlyDictionary<string, LengthBands> languages)
    {
        var table = NewTable("Undecided posts by language", "language", ["posts", "undecided", .. LengthBands.Names]);
        foreach (var (language, bands) in languages)
        {
            string[] cells = [EvaluationText.Count(bands.Posts), EvaluationText.Measure(bands.Share), .. EvaluationText.Bands(bands)];
            table.AddRow([Markup.Escape(VisibleText.Of(language, 12)), .. cells]);
        }

        screen.Write(table);
    }

    private static void Write(IAnsiConsole screen, IReadOnlyList<AttackResult> attacks)
    {
        var table = NewTable("Under attack", "attack", "changed", "loss of recall", "rise of false alarms", "kept", "shift");
        foreach (var result in attacks)
        {
            table.AddRow(
                result.Attack.Name, Wording.Share(result.Changed), EvaluationText.Points(result.RecallLoss, result.RecallLossInterval),
                EvaluationText.Points(result.FalseAlarmRise, result.FalseAlarmRiseInterval), EvaluationText.Kept(result.VerdictsKept), EvaluationText.Measure(result.MeanShift));
        }

        screen.Write(table);
        screen.Write(new Text(
            "  changed: texts that the attack changes; loss of recall: points of the monetization posts that were\n"
            + "  found before; rise of false alarms: points of the relationship posts; kept: verdicts that stay;\n"
            + "  shift: how far a probability moves, on average.\n",
            Palette.Quiet));
    }

    private static void Write(IAnsiConsole screen, string heading, IReadOnlyList<WrongPost> mistakes, Style style)
    {
        WriteHeading(screen, mistakes.Count == 0 ? $"{heading}: none" : heading);
        foreach (var mistake in mistakes)
        {
            WriteLine(screen, $"{Wording.Probability(mistake.Probability),7}", mistake.Post, style);
            screen.Write(new Text($"           {Cells.Cut(EvaluationText.Reasons(mistake), screen.Profile.Width - 12)}\n", Palette.Quiet));
        }
    }

    private static void WriteHeading(IAnsiConsole screen, string heading)
    {
        screen.WriteLine();
        screen.Write(new Text($"  {heading}\n", Palette.Heading));
    }

    private static void WriteLine(IAnsiConsole screen, string figure, Training.Data.LabelledPost post, Style style)
    {
        var id = VisibleText.Of(post.Id, 30);
        var room = screen.Profile.Width - Cells.Count(figure) - Cells.Count(id) - 7;
        screen.Write(new Text($"  {figure}", style));
        screen.Write(new Text($"  {id}", Palette.Quiet));
        screen.Write(new Text($"  {Cells.Cut(EvaluationText.Post(post.Text), Math.Max(room, 12))}\n"));
    }

    private static Style StyleOf(bool isMonetization) => isMonetization ? Palette.Monetization : Palette.Relationship;

    private static Table NewTable(string title, string first, params string[] others)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape(title), Palette.Heading) };
        table.AddColumn(new TableColumn(first) { NoWrap = true });
        foreach (var name in others)
        {
            table.AddColumn(new TableColumn(name) { Alignment = Justify.Right, NoWrap = NeverWraps.Contains(name) });
        }

        return table;
    }
}
