namespace SpamSense.Scoring;

/// <summary>What the pipeline's own verdict is computed from.</summary>
internal sealed class ProbabilityRow
{
    public float Probability { get; set; }

    public bool Undecided { get; set; }
}
