namespace SpamSense.Benchmarks.Reports;

/// <summary>What <c>benchmarks/cold-start</c> wrote.</summary>
internal sealed record ColdStartResult(IReadOnlyList<ColdStartRow> Rows);
