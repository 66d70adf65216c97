using SpamSense.Learning;

namespace SpamSense.LearningTrials;

/// <summary>Posts come one after the other; a moderator corrects each verdict that is wrong, and the next post meets what was learned.</summary>
internal sealed class StreamTrial
{
    /// <summary>Where windows end.</summary>
    internal static readonly int[] Ends = [100, 300, 1000, int.MaxValue];

    private static readonly TimeSpan BetweenPosts = TimeSpan.FromMinutes(30);

    private StreamTrial()
    {
    }

    /// <summary>For each window what the shared model says.</summary>
    internal Tally[] Shared { get; } = [.. Ends.Select(_ => new Tally())];

    /// <summary>For each window what the site says.</summary>
    internal Tally[] Learned { get; } = [.. Ends.Select(_ => new Tally())];

    /// <summary>The same of all posts but those of the first window.</summary>
    internal Tally SharedLater { get; } = new();

    internal Tally LearnedLater { get; } = new();

    /// <summary>What the site knows in the end.</summary>
    internal SiteLayer Layer { get; private set; } = SiteLayer.Empty;

    internal static StreamTrial Run(PreparedSite site, SiteLayer start)
    {
        var trial = new StreamTrial { Layer = start };
        var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var (i, post) in site.Stream.Index())
        {
            time += BetweenPosts;
            trial.Take(site.Classifier, post, Array.FindIndex(Ends, end => i < end), time);
        }

        return trial;
    }

    private void Take(SpamClassifier classifier, TrialPost post, int window, DateTimeOffset time)
    {
        var (shared, learned) = (classifier.Classify(post.Post, SiteLayer.Empty), classifier.Classify(post.Post, Layer));
        Shared[window].Add(shared, post.Label);
        Learned[window].Add(learned, post.Label);
        if (window > 0)
        {
            SharedLater.Add(shared, post.Label);
            LearnedLater.Add(learned, post.Label);
        }

        if (learned.Orientation != post.Label)
        {
            Layer = Layer.Correct(classifier, new CorrectedPost(post.Post, post.Label, time));
        }
    }
}
