using Microsoft.ML.Data;

namespace SpamSense.Training.Evaluation.Surface;

/// <summary>The surface of a labelled post, as ML.NET reads it.</summary>
internal sealed class SurfaceRow
{
    [VectorType(SurfaceFeatures.Count)]
    public float[] Features { get; set; } = [];

    public bool Label { get; set; }
}
