namespace SpamSense.Benchmarks.Reports;

/// <summary>From the start of a process to its first verdict.</summary>
internal sealed record ColdStartRow(string Name, double Milliseconds);
