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

    /// <summary>
    /// The length that the vector of n-grams is brought to. A signal counts in units of its own standard deviation, so this says
    /// how much n-grams weigh against signals; ML.NET's normalizer takes it as its scale.
    /// </summary>
    internal const float NgramScale = 30;
}
