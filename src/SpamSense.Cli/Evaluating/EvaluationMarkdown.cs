using System.Globalization;
using System.Text;
using SpamSense.Cli.Screen;
using SpamSense.Training.Evaluation;
using SpamSense.Training.Languages;

namespace SpamSense.Cli.Evaluating;

/// <summary>Writes an evaluation as Markdown.</summary>
internal static class EvaluationMarkdown
{
    public static string Of(Evaluation evaluation)
    {
        var text = new StringBuilder();
        WriteSources(text, evaluation);
        WriteReliability(text, evaluation.Report);
        if (evaluation.Languages.Count > 1)
        {
            Write(text, evaluation.Languages);
        }

        if (evaluation.Comparison is { } comparison)
        {
            Write(text, comparison, evaluation.ComparedWith!);
        }

        if (evaluation.Attacks.Count > 0)
        {
            Write(text, evaluation.Attacks);
        }

        if (evaluation.Mistakes.Count > 0)
        {
            Write(text, evaluation.Mistakes);
        }

        return text.ToString();
    }

    private static void WriteSources(StringBuilder text, Evaluation evaluation)
    {
        var report = evaluation.Report;
        var intervals = evaluation.Intervals;
        text.Append(CultureInfo.InvariantCulture, $"# {evaluation.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Printed by `spamsense evaluate` over {Wording.Posts(report.Posts)}; a post is called monetization from a probability of {report.Threshold:0.##} on.\n");
        text.Append(EvaluationText.Undecided).Append('\n');
        text.Append(EvaluationText.Method).Append("\n\n");
        text.Append("| source | relationship | monetization | kept | found | undecided | area under the curve | calibration error | link: kept | link: found |\n| --- | ---: | ---: | --- | --- | ---: | --- | ---: | ---: | ---: |\n");
        foreach (var source in report.Sources)
        {
            var sure = intervals.Sources[source.Source];
            var mark = evaluation.TrainedOn.Contains(source.Source) ? " \\*" : "";
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(source.Source)}{mark} | {source.Relationship:N0} | {source.Monetization:N0} | {EvaluationText.Measure(source.Kept, sure.Kept)} | {EvaluationText.Measure(source.Found, sure.Found)} | {EvaluationText.Measure(source.Undecided)} | {EvaluationText.Measure(source.AreaUnderCurve, sure.AreaUnderCurve)} | {EvaluationText.Measure(source.CalibrationError)} | {EvaluationText.Measure(source.LinkKept)} | {EvaluationText.Measure(source.LinkFound)} |\n");
        }

        var means = intervals.Means;
        text.Append(CultureInfo.InvariantCulture, $"| **mean over sources** | | | {EvaluationText.Measure(report.MeanKept, means.Kept)} | {EvaluationText.Measure(report.MeanFound, means.Found)} | {EvaluationText.Measure(report.MeanUndecided)} | {EvaluationText.Measure(report.MeanAreaUnderCurve, means.AreaUnderCurve)} | | {EvaluationText.Measure(report.MeanLinkKept)} | {EvaluationText.Measure(report.MeanLinkFound)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| **all posts** | | | | | | {EvaluationText.Measure(report.AreaUnderCurve, intervals.AreaUnderCurve)} | {EvaluationText.Measure(report.CalibrationError)} | | |\n\n");
        if (report.Sources.Any(source => evaluation.TrainedOn.Contains(source.Source)))
        {
            text.Append('\\').Append(EvaluationText.Trained).Append("\n\n");
        }
    }

    private static void WriteReliability(StringBuilder text, EvaluationReport report)
    {
        text.Append("## Reliability\n\n| probability given | posts | mean probability | share of monetization |\n| --- | ---: | ---: | ---: |\n");
        foreach (var bin in report.Bins)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {bin.Low:0.0}\u2013{bin.High:0.0} | {bin.Posts:N0} | {EvaluationText.Measure(bin.Probability)} | {EvaluationText.Measure(bin.Monetization)} |\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, IReadOnlyDictionary<string, LengthBands> languages)
    {
        text.Append(CultureInfo.InvariantCulture, $"## Undecided posts by language\n\n| language | posts | undecided | {string.Join(" | ", LengthBands.Names)} |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var (language, bands) in languages)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(language)} | {bands.Posts:N0} | {EvaluationText.Measure(bands.Share)} | {string.Join(" | ", EvaluationText.Bands(bands))} |\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, ModelComparison comparison, string folder)
    {
        text.Append(CultureInfo.InvariantCulture, $"## What changed since {Cell(folder)}\n\n");
        text.Append("| source | posts | now called monetization | of these right | now called relationship | of these right | kept, points | found, points |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var source in comparison.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(source.Source)} | {source.Posts:N0} | {source.ToMonetization:N0} | {source.ToMonetizationRight:N0} | {source.ToRelationship:N0} | {source.ToRelationshipRight:N0} | {EvaluationText.Points(source.KeptChange)} | {EvaluationText.Points(source.FoundChange)} |\n");
        }

        text.Append('\n').AppendJoin('\n', EvaluationText.Sentences(comparison).Select(static sentence => $"- {sentence}")).Append("\n\n");
        if (comparison.LargestChanges.Count == 0)
        {
            text.Append("No probability changed.\n\n");
            return;
        }

        text.Append("| label | before | after | changed sides | id | post |\n| --- | ---: | ---: | --- | --- | --- |\n");
        foreach (var change in comparison.LargestChanges)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Verdict.Name(change.Post.Orientation)} | {EvaluationText.Measure(change.Before)} | {EvaluationText.Measure(change.After)} | {(change.ChangedSides ? "yes" : "")} | {Cell(change.Post.Id)} | {Cell(change.Post.Text)} |\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, IReadOnlyList<AttackResult> attacks)
    {
        text.Append("## Under attack\n\nPoints of a hundred: loss of recall over the monetization posts that were found before, rise of false alarms over the relationship posts.\n\n");
        text.Append("| attack | what it does | texts changed | loss of recall | rise of false alarms | verdicts kept | mean shift |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var result in attacks)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {result.Attack.Name} | {result.Attack.Description} | {Wording.Share(result.Changed)} | {EvaluationText.Points(result.RecallLoss, result.RecallLossInterval)} | {EvaluationText.Points(result.FalseAlarmRise, result.FalseAlarmRiseInterval)} | {EvaluationText.Kept(result.VerdictsKept)} | {EvaluationText.Measure(result.MeanShift)} |\n");
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, IReadOnlyList<WrongPost> mistakes)
    {
        text.Append("## Worst mistakes\n\n| label | probability | id | post | what misled |\n| --- | ---: | --- | --- | --- |\n");
        foreach (var mistake in mistakes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Verdict.Name(mistake.Post.Orientation)} | {EvaluationText.Measure(mistake.Probability)} | {Cell(mistake.Post.Id)} | {Cell(mistake.Post.Text)} | {Cell(EvaluationText.Reasons(mistake))} |\n");
        }
    }

    /// <summary>A stranger's text on one line, in which Markdown finds nothing to format, to link or to fetch.</summary>
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (var c in EvaluationText.Post(text))
        {
            _ = c switch
            {
                '<' => cell.Append("&lt;"),
                '>' => cell.Append("&gt;"),
                '&' => cell.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' => cell.Append('\\').Append(c),
                _ => cell.Append(c),
            };
        }

        return cell.ToString();
    }
}
