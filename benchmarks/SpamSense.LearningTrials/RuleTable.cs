using System.Text;
using SpamSense.Learning;

namespace SpamSense.LearningTrials;

/// <summary>Compares the numbers of the rule, one changed at a time, on the sites that are there for it.</summary>
internal sealed class RuleTable(IReadOnlyList<PreparedSite> sites)
{
    private static readonly (string Name, LearningRule Rule)[] Rules =
    [
        ("as shipped", new LearningRule()),
        ("bound 3", new LearningRule { Bound = 3 }),
        ("bound 6", new LearningRule { Bound = 6 }),
        ("weights up to 1", new LearningRule { WeightBound = 1 }),
        ("approvals: margin 2", new LearningRule { ApprovalMargin = 2 }),
        ("rejections: margin 1", new LearningRule { RejectionMargin = 1 }),
        ("rejections: margin 3", new LearningRule { RejectionMargin = 3 }),
        ("approvals: steps of at most 2", new LearningRule { ApprovalStep = 2 }),
        ("rejections: steps of at most 1", new LearningRule { RejectionStep = 1 }),
        ("rejections: steps of at most 4", new LearningRule { RejectionStep = 4 }),
        ("caution 0.1", new LearningRule { Caution = 0.1 }),
        ("caution 1", new LearningRule { Caution = 1 }),
        ("caution 3", new LearningRule { Caution = 3 }),
        ("places count 0", new LearningRule { PlaceValue = 0 }),
        ("places count 1", new LearningRule { PlaceValue = 1 }),
    ];

    internal string Write()
    {
        var text = new StringBuilder("# How sites learn, one number changed at a time\n\nWritten by `benchmarks/learning`; do not edit. Accuracy from the 101st post on; ");
        text.Append("\"flooded\" is the mean accuracy of the sites in English on the second half of their posts, after a hundred wrong corrections.\n\n");
        text.Append("| rule | mean | flooded | ").AppendJoin(" | ", sites.Select(site => site.Site.Name)).AppendLine(" |");
        text.Append("| --- | ---: | ---: |").Insert(text.Length, " ---: |", sites.Count).AppendLine();
        foreach (var (name, rule) in Rules)
        {
            var (accuracies, flooded) = (new double[sites.Count], new double[sites.Count]);
            Parallel.For(0, sites.Count, i =>
            {
                accuracies[i] = StreamTrial.Run(sites[i], SiteLayer.With(rule)).LearnedLater.Accuracy;
                flooded[i] = new FloodTrial(sites[i]).AccuracyAfterFlood(rule);
            });
            double[] means = [accuracies.Average(), flooded.Where((_, i) => sites[i].Site.Family.Sources.Length > 0).Average()];
            text.AppendLine($"| {name} | {string.Join(" | ", means.Concat(accuracies).Select(Shown.Share))} |");
        }

        return text.ToString();
    }
}
