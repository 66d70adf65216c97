namespace SpamSense.Benchmarks;

/// <summary>A verdict as ML.NET writes it.</summary>
public sealed class PostScore
{
    public float Probability { get; set; }
}
