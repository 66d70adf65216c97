namespace SpamSense.Benchmarks.Scorers;

/// <summary>A verdict as ML.NET writes it where only the orientation is asked for.</summary>
public sealed class OrientationVerdict : IPostVerdict
{
    public float Probability { get; set; }

    public bool PredictedLabel { get; set; }
}
