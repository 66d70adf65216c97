using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>The means over sources beside those of other models, over the sources that all have.</summary>
internal static class MeansSection
{
    internal static void Write(StringBuilder card, TrainedModel model, CardReferences references)
    {
        var report = model.LeftOut;
        card.Append(CultureInfo.InvariantCulture, $"""
            ## On sources that it has not seen

            For each source a model was trained on all the other sources, and judged this one: {report.Posts:N0} posts together. *Kept* is the recall of
            relationship, *found* the recall of monetization, *area* the area under the ROC curve; each is a mean over the sources that have what
            it needs. Intervals are 95 % bootstrap intervals over posts; they say nothing of sources that are not in the table.


            """);
        WriteMeans(card, model);
        if (references.First is not null || references.Baseline is not null)
        {
            WriteComparison(card, report, references);
        }
    }

    private static void WriteMeans(StringBuilder card, TrainedModel model)
    {
        var report = model.LeftOut;
        card.Append("| | kept | found | area |\n| --- | --- | --- | --- |\n");
        if (model.Judged.Count > 0)
        {
            var intervals = EvaluationIntervals.Of(model.Judged, report.Threshold);
            card.AppendLine(CultureInfo.InvariantCulture, $"| **mean over sources** | **{CardText.Measure(report.MeanKept, intervals.Means.Kept)}** | **{CardText.Measure(report.MeanFound, intervals.Means.Found)}** | **{CardText.Measure(report.MeanAreaUnderCurve, intervals.Means.AreaUnderCurve)}** |");
            card.AppendLine(CultureInfo.InvariantCulture, $"| all posts, sources weighing the same | | | {CardText.Measure(report.AreaUnderCurve, intervals.AreaUnderCurve)} |");
        }

        card.AppendLine(CultureInfo.InvariantCulture, $"| whatever holds a link is monetization | {CardText.Measure(report.MeanLinkKept)} | {CardText.Measure(report.MeanLinkFound)} | {CardText.Measure(SourceShares.Mean(report.Sources.Select(source => source.LinkAreaUnderCurve)))} |");
        card.Append("| everything is relationship | 1.000 | 0.000 | 0.500 |\n\n");
    }

    private static void WriteComparison(StringBuilder card, EvaluationReport report, CardReferences references)
    {
        var shared = report.Sources.Where(source =>
            (references.First?.Sources.ContainsKey(source.Source) ?? true) && (references.Baseline?.Sources.ContainsKey(source.Source) ?? true)).ToList();
        var names = shared.Select(source => source.Source).ToList();
        var mine = MeanOf(shared.Select(source => new CardFigures(source.Kept, source.Found, source.AreaUnderCurve)));
        card.Append(CultureInfo.InvariantCulture, $"Beside others, over the {shared.Count} sources that all were measured on:\n\n| | kept | found | area |\n| --- | ---: | ---: | ---: |\n");
        Row(card, "this model", mine);
        if (references.First is { } first)
        {
            Row(card, $"the first model (`{CardReferences.FirstModelName}`)", MeanOf(names.Select(name => first.Sources[name])));
        }

        if (references.Baseline is not { } baseline)
        {
            card.AppendLine();
            return;
        }

        var theirs = MeanOf(names.Select(name => baseline.Sources[name]));
        Row(card, $"scikit-learn, words and characters (`{CardReferences.BaselineName}`)", theirs);
        card.AppendLine(CultureInfo.InvariantCulture, $"""

            Of what the scikit-learn baseline leaves to be desired, its distance to 1, this model closes {Closed(mine.Kept, theirs.Kept)} of kept, {Closed(mine.Found, theirs.Found)} of found and
            {Closed(mine.Area, theirs.Area)} of area. A negative share means that the baseline is the better one.

            """);
    }

    private static void Row(StringBuilder card, string name, CardFigures means) =>
        card.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {CardText.Measure(means.Kept)} | {CardText.Measure(means.Found)} | {CardText.Measure(means.Area)} |");

    private static string Closed(double mine, double theirs) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round((mine - theirs) / (1 - theirs) * 100) + 0.0:0} %");

    private static CardFigures MeanOf(IEnumerable<CardFigures> figures)
    {
        var all = figures.ToList();
        return new CardFigures(
            SourceShares.Mean(all.Select(row => row.Kept)), SourceShares.Mean(all.Select(row => row.Found)), SourceShares.Mean(all.Select(row => row.Area)));
    }
}
