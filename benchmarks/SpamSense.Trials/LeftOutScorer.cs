using SpamSense.Training;

namespace SpamSense.Trials;

/// <summary>Scores posts that a model has not seen; more is more like monetization.</summary>
internal delegate float[] LeftOutScorer(IReadOnlyList<TrainingRow> rows);
