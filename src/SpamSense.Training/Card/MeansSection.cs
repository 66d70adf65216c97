using System.Globalization;
using System.Text;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Card;

/// <summary>The means over sources beside those of other models, over the public sources.</summary>
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
        if (references.First is not null || references.Baseline is not null || references.CorpusBaseline is not null)
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

    /// <summary>Over the public sources alone: they are what nobody had before their eyes who wrote our corpus.</summary>
    private static void WriteComparison(StringBuilder card, EvaluationReport report, CardReferences references)
    {
        List<(string Name, ReferenceFigures? Figures)> others =
        [
            ($"the first model (`{CardReferences.FirstModelName}`)", references.First),
            ($"scikit-learn on the public sources (`{CardReferences.BaselineName}`)", references.Baseline),
            ($"scikit-learn on our corpus as well (`{CardReferences.CorpusBaselineName}`)", references.CorpusBaseline),
        ];
        others.RemoveAll(static other => other.Figures is null);
        var shared = report.Sources.Where(source => !SourceWeights.IsOwnCorpus(source.Source) && others.All(other => other.Figures!.Sources.ContainsKey(source.Source))).ToList();
        var mine = MeanOf(shared.Select(source => new CardFigures(source.Kept, source.Found, source.AreaUnderCurve)));
        card.Append(CultureInfo.InvariantCulture, $"""
            Beside others, over the {shared.Count} public sources, which the writers of our corpus did not look at. *Closed* is how much of another's distance
            to 1 this model closes; below 0 the other is the better one.

            | | kept | found | area | kept: closed | found: closed | area: closed |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        card.AppendLine(CultureInfo.InvariantCulture, $"| this model | {CardText.Measure(mine.Kept)} | {CardText.Measure(mine.Found)} | {CardText.Measure(mine.Area)} | | | |");
        foreach (var (name, figures) in others)
        {
            var theirs = MeanOf(shared.Select(source => figures!.Sources[source.Source]));
            card.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {CardText.Measure(theirs.Kept)} | {CardText.Measure(theirs.Found)} | {CardText.Measure(theirs.Area)} | {Closed(mine.Kept, theirs.Kept)} | {Closed(mine.Found, theirs.Found)} | {Closed(mine.Area, theirs.Area)} |");
        }

        card.Append('\n');
    }

    private static string Closed(double mine, double theirs)
    {
        // Nothing is left to close where the other is at 1 already.
        var share = (mine - theirs) / (1 - theirs);
        return double.IsFinite(share) ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100) + 0.0:0} %") : "";
    }

    private static CardFigures MeanOf(IEnumerable<CardFigures> figures)
    {
        var all = figures.ToList();
        return new CardFigures(
            SourceShares.Mean(all.Select(row => row.Kept)), SourceShares.Mean(all.Select(row => row.Found)), SourceShares.Mean(all.Select(row => row.Area)));
    }
}
