namespace SpamSense.Training;

/// <summary>The settings of a training run. Their defaults made the shipped model.</summary>
public sealed record TrainingOptions
{
    /// <summary>The seed of everything that is drawn by chance.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>The languages that are trained on; posts of others are left out. <c>und</c> is a text of no certain language.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>In how many sources an n-gram must occur: one that marks a single source teaches the source and not the intent.</summary>
    public int MinSources { get; init; } = 5;

    /// <summary>The most posts that one source gives, drawn by the hash of their ids.</summary>
    public int MaxPostsPerSource { get; init; } = 6000;

    /// <summary>The strength of the L2 penalty, in the unit of n-grams brought to length 1 (the inverse of scikit-learn's C).</summary>
    public double Penalty { get; init; } = 0.3;

    /// <summary>How many times as much as others the sources of our own corpus (<c>own-…</c>) count: surface gives no label away there.</summary>
    public double CorpusWeight { get; init; } = 1.5;

    /// <summary>The share of posts that are trained on once more with everyday words added.</summary>
    public double AddedWordsShare { get; init; } = 0.35;

    /// <summary>The share of posts that are trained on once more with some words disguised.</summary>
    public double DisguisedWordsShare { get; init; } = 0.35;

    /// <summary>
    /// How loud, above 0 and at most 1, a single word is heard that speaks for relationship. 1 trusts it like any n-gram, and then thirty such words
    /// hide a pitch; near 0 they only thin out what else a text says.
    /// </summary>
    public double FriendlyWordVolume { get; init; } = 0.3;

    /// <summary>The settings of the model of the intents.</summary>
    public IntentTrainingOptions Intents { get; init; } = new();

    /// <summary>The share of relationship posts in the stream for which probabilities are calibrated.</summary>
    public double RelationshipShare { get; init; } = 0.8;

    /// <summary>
    /// Sources within which models are cross-validated for the model card, those that the posts hold. Nothing of it enters the model.
    /// </summary>
    public IReadOnlyList<string> CrossValidated { get; init; } = ["sms-uci", "youtube-uci"];
}
