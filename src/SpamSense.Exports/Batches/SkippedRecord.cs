namespace SpamSense.Exports.Batches;

/// <summary>A record that could not be read.</summary>
/// <param name="Before">How many records of the batch stand before it.</param>
/// <param name="Record">What is said of it.</param>
internal readonly record struct SkippedRecord(int Before, UnreadableRecord Record);
