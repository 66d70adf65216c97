namespace SpamSense.Scoring;

/// <summary>The names of the pipeline's columns, and the one constant that training and scoring share.</summary>
internal static class ModelShape
{
    internal const string Symbols = nameof(FeatureRow.Symbols);
    internal const string Signals = nameof(FeatureRow.Signals);
    internal const string Words = "Words";
    internal const string Keys = "Keys";
    internal const string Ngrams = "Ngrams";
    internal const string Present = "Present";
    internal const string Binary = "Binary";
    internal const string ScaledNgrams = "ScaledNgrams";
    internal const string HeardNgrams = "HeardNgrams";
    internal const string ScaledSignals = "ScaledSignals";
    internal const string Features = "Features";

    /// <summary>The probabilities of all intents by their own model, in the order of <see cref="Intent"/>.</summary>
    internal const string IntentScores = nameof(IntentScoresRow.IntentScores);

    /// <summary>How many intents there are.</summary>
    internal const int IntentCount = (int)Intent.EngagementBait;

    /// <summary>How many of them belong to relationship; they come first.</summary>
    internal const int RelationshipIntentCount = (int)Intent.Community;

    /// <summary>
    /// The length that the vector of n-grams is brought to. A signal counts in units of its own standard deviation, so this says
    /// how much n-grams weigh against signals; ML.NET's normalizer takes it as its scale.
    /// </summary>
    internal const float NgramScale = 30;
}
