namespace SpamSense.Training.Evaluation.Surface;

/// <summary>What counts alone say of the labels of some posts.</summary>
/// <param name="Sources">Each source by itself, in alphabetical order.</param>
/// <param name="All">All posts together, every one counting the same.</param>
public sealed record SurfaceReport(IReadOnlyList<SurfaceResult> Sources, SurfaceResult All);
