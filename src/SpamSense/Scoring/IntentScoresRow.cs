using Microsoft.ML.Data;

namespace SpamSense.Scoring;

/// <summary>What the pipeline's intent is computed from.</summary>
internal sealed class IntentScoresRow
{
    public float Probability { get; set; }

    public bool Undecided { get; set; }

    [VectorType(ModelShape.IntentCount)]
    public float[] IntentScores { get; set; } = [];
}
