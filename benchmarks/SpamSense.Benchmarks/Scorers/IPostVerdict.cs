namespace SpamSense.Benchmarks.Scorers;

/// <summary>What every verdict of ML.NET has, however much it tells beside.</summary>
internal interface IPostVerdict
{
    float Probability { get; }
}
