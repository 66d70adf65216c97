namespace SpamSense.Training;

/// <summary>The settings of the intents' model within a training run. docs/decisions/0013-intents.md tells how the defaults were found.</summary>
public sealed record IntentTrainingOptions
{
    /// <summary>In how many sources an n-gram must occur.</summary>
    public int MinSources { get; init; } = 6;

    /// <summary>In how many posts an n-gram must occur.</summary>
    public int MinPosts { get; init; } = 20;

    /// <summary>The most n-grams: each has a weight for each of fourteen intents, and the file is to stay small.</summary>
    public int MaxNgrams { get; init; } = 28_000;

    /// <summary>The most posts that one intent of one source gives.</summary>
    public int MaxPosts { get; init; } = 1000;

    /// <summary>The strength of the L2 penalty, in the unit of n-grams brought to length 1.</summary>
    public double Penalty { get; init; } = 0.5;

    /// <summary>How many times as much as others the sources of our own corpus (<c>own-…</c>) count: they alone have all intents.</summary>
    public double CorpusWeight { get; init; } = 20;
}
