namespace SpamSense.Training.Gate;

/// <summary>What the quality gate found.</summary>
/// <param name="Measures">Every guarded measure.</param>
public sealed record GateReport(IReadOnlyList<GateMeasure> Measures)
{
    /// <summary>Whether the new model may take the old one's place: it is worse on nothing, beyond what chance explains.</summary>
    public bool Passes => Measures.All(measure => measure.Verdict != GateVerdict.Worse);
}
