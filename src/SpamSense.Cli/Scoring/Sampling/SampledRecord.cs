using SpamSense.Exports;

namespace SpamSense.Cli.Scoring.Sampling;

/// <summary>A record of a sample.</summary>
/// <param name="Number">Its place among the records that may be chosen.</param>
/// <param name="Record">The record.</param>
/// <param name="Fields">What its columns say of a post beside its text.</param>
internal sealed record SampledRecord(long Number, ExportRecord Record, PostFields Fields);
