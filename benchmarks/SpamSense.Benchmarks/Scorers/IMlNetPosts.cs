namespace SpamSense.Benchmarks.Scorers;

/// <summary>Posts that ML.NET can score in three ways.</summary>
internal interface IMlNetPosts
{
    void PredictionEngine();

    void PredictionEnginePool();

    void Transform();
}
