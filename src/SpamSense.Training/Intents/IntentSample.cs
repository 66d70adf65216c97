using Microsoft.ML.Data;
using SpamSense.Scoring;

namespace SpamSense.Training.Intents;

/// <summary>A post of known intent as the intents' pipeline sees it.</summary>
internal sealed class IntentSample : FeatureRow
{
    /// <summary>The name of the intent.</summary>
    public string Intent { get; set; } = "";

    public float Weight { get; set; } = 1;

    [NoColumn]
    public string Source { get; set; } = "";

    internal static IntentSample Of(TrainingRow row) =>
        new() { Symbols = row.Symbols, Signals = row.Signals, Intent = row.Intent.ToName(), Source = row.Source };
}
