namespace SpamSense.Benchmarks.Scorers;

/// <summary>Every way to score posts that the measurements know, by name.</summary>
internal static class ScorerCatalog
{
    private static readonly Dictionary<string, Func<string[], int, Action>> All = new(StringComparer.Ordinal)
    {
        ["spamsense"] = (posts, threads) => Whole(posts, threads).Strings,
        ["spamsense-utf8"] = (posts, threads) => Whole(posts, threads).Utf8,
        ["spamsense-one-by-one"] = (posts, _) => Whole(posts, 1).OneByOne,
        ["spamsense-score-only"] = (posts, threads) => ScoreOnly(posts, threads).Strings,
        ["spamsense-score-only-utf8"] = (posts, threads) => ScoreOnly(posts, threads).Utf8,
        ["spamsense-analyze"] = (posts, _) => Whole(posts, 1).Analyze,
        ["spamsense-explain"] = (posts, _) => Whole(posts, 1).Explain,
        ["mlnet-engine"] = (posts, _) => MlNet(posts).PredictionEngine,
        ["mlnet-engine-pool"] = (posts, _) => MlNet(posts).PredictionEnginePool,
        ["mlnet-transform"] = (posts, _) => MlNet(posts).Transform,
        ["mlnet-engine-score-only"] = (posts, _) => MlNetScoreOnly(posts).PredictionEngine,
        ["mlnet-transform-score-only"] = (posts, _) => MlNetScoreOnly(posts).Transform,
        ["spaces-utf16"] = (posts, _) => new SpaceCount(posts).Utf16,
        ["spaces-utf16-by-post"] = (posts, _) => new SpaceCount(posts).Utf16ByPost,
        ["spaces-utf8"] = (posts, _) => new SpaceCount(posts).Utf8,
        ["spaces-utf8-by-post"] = (posts, _) => new SpaceCount(posts).Utf8ByPost,
    };

    /// <summary>Prepares a scorer; each call of the result scores all posts.</summary>
    public static Action Create(string name, string[] posts, int threads) => All.TryGetValue(name, out var create)
        ? create(posts, threads)
        : throw new ArgumentException($"There is no scorer '{name}', only {string.Join(", ", All.Keys)}.", nameof(name));

    private static SpamSensePosts Whole(string[] posts, int threads) => new(posts, new SpamClassifierOptions { MaxDegreeOfParallelism = threads });

    private static SpamSensePosts ScoreOnly(string[] posts, int threads) => new(posts, SpamSensePosts.ScoreOnly with { MaxDegreeOfParallelism = threads });

    private static MlNetPosts<WholeVerdict> MlNet(string[] posts) => new(posts, SpamSensePosts.OneThread);

    private static MlNetPosts<OrientationVerdict> MlNetScoreOnly(string[] posts) => new(posts, SpamSensePosts.ScoreOnly);
}
