namespace SpamSense.Benchmarks.Scorers;

/// <summary>A verdict as ML.NET writes it, with all that <see cref="Classification"/> tells. ML.NET computes a column only if somebody reads it.</summary>
public sealed class WholeVerdict : IPostVerdict
{
    public float Probability { get; set; }

    public bool PredictedLabel { get; set; }

    public bool Undecided { get; set; }

    public string Intent { get; set; } = "";

    public float IntentProbability { get; set; }
}
