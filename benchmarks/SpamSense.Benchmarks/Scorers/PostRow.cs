namespace SpamSense.Benchmarks.Scorers;

/// <summary>A post as ML.NET reads it.</summary>
public sealed class PostRow
{
    public string Text { get; set; } = "";
}
