using System.Text;
using SpamSense.Learning;

namespace SpamSense.LearningTrials;

/// <summary>The tables of docs/learning.md.</summary>
internal static class LearningReport
{
    private static readonly string[] Flooded = ["DataCamp's blog", "YouTube comments"];

    internal static string Write(IReadOnlyList<PreparedSite> sites)
    {
        var trials = new StreamTrial[sites.Count];
        Parallel.For(0, sites.Count, i => trials[i] = StreamTrial.Run(sites[i], SiteLayer.Empty));
        var text = new StringBuilder("# What sites learn\n\nWritten by `benchmarks/learning`; do not edit.\n");
        foreach (var isTuned in (bool[])[false, true])
        {
            text.AppendLine().AppendLine(isTuned ? "## Sites on which the numbers of the rule were chosen: no evidence" : "## Sites on which nothing was chosen").AppendLine();
            AppendSummary(text, [.. sites.Zip(trials).Where(pair => pair.First.Site.IsTuned == isTuned)]);
        }

        text.AppendLine().AppendLine("## Accuracy as posts come by").AppendLine();
        AppendWindows(text, [.. sites.Zip(trials)]);
        foreach (var site in sites.Where(site => Flooded.Contains(site.Site.Name)))
        {
            text.AppendLine().AppendLine($"## {site.Site.Name}, flooded with wrong corrections").AppendLine();
            AppendFlood(text, site);
        }

        text.AppendLine().AppendLine("## What it costs").AppendLine();
        text.AppendLine(CostTrial.Run(sites));
        return text.ToString();
    }

    private static void AppendSummary(StringBuilder text, IReadOnlyList<(PreparedSite Site, StreamTrial Trial)> rows)
    {
        text.AppendLine("| site | posts | corrections | accuracy: shared | site | kept: shared | site | found: shared | site | undecided: shared | site | right of decided |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (site, trial) in rows)
        {
            var (shared, learned) = (trial.SharedLater, trial.LearnedLater);
            double[] shares =
            [
                shared.Accuracy, learned.Accuracy, shared.Kept, learned.Kept, shared.Found, learned.Found, shared.Undecided, learned.Undecided, learned.AccuracyOfDecided,
            ];
            text.AppendLine($"| {site.Site.Name} | {site.Stream.Count:N0} | {trial.Layer.CorrectionCount} | {string.Join(" | ", shares.Select(Shown.Share))} |");
        }
    }

    private static void AppendWindows(StringBuilder text, IReadOnlyList<(PreparedSite Site, StreamTrial Trial)> rows)
    {
        text.AppendLine("| site | 1–100: shared | site | 101–300: shared | site | 301–1,000: shared | site | 1,001 on: shared | site |");
        text.AppendLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (site, trial) in rows)
        {
            var shares = trial.Shared.Zip(trial.Learned).SelectMany(pair => (double[])[pair.First.Accuracy, pair.Second.Accuracy]);
            text.AppendLine($"| {site.Site.Name} | {string.Join(" | ", shares.Select(Shown.Share))} |");
        }
    }

    private static void AppendFlood(StringBuilder text, PreparedSite site)
    {
        text.AppendLine("| what happened | accuracy | kept | found |");
        text.AppendLine("| --- | ---: | ---: | ---: |");
        foreach (var (what, tally) in new FloodTrial(site).Run())
        {
            text.AppendLine($"| {what} | {Shown.Share(tally.Accuracy)} | {Shown.Share(tally.Kept)} | {Shown.Share(tally.Found)} |");
        }
    }
}
