namespace SpamSense.Benchmarks.Reports;

/// <summary>Something that was promised and can be measured.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Wanted">The promise.</param>
/// <param name="Measured">What was measured; none where nothing was.</param>
/// <param name="IsLimit">Whether the promise is the most that it may be; the least, otherwise.</param>
internal sealed record Criterion(string About, double Wanted, double? Measured, bool IsLimit = false)
{
    public bool IsMet => Measured is { } measured && (IsLimit ? measured <= Wanted : measured >= Wanted);

    public string Row => Figures.Invariant(
        $"| {About} | {Wanted:#,0.##} or {(IsLimit ? "less" : "more")} | {(Measured is { } value ? Figures.Invariant($"{value:#,0.##}") : "not measured")} | {(IsMet ? "yes" : "no")} |");
}
