namespace SpamSense.Training;

/// <summary>How far a training run has come.</summary>
/// <param name="Step">What has just been done.</param>
/// <param name="Done">How many steps of this kind are done.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct TrainingProgress(string Step, int Done, int Total);
