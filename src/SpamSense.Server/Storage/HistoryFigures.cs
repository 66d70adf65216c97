namespace SpamSense.Server.Storage;

/// <summary>What was counted of the checks of a site on a day.</summary>
/// <param name="Days">Relationship, monetization, undecided; approved, held, rejected.</param>
/// <param name="Probabilities">Checks by the code of their <see cref="DecisionFloor"/> and by whole percents.</param>
/// <param name="Rules">Posts by the rules that found something in them.</param>
internal sealed record HistoryFigures(long[] Days, IReadOnlyList<(int Floor, int Percent, long Checks)> Probabilities, IReadOnlyList<(string Rule, long Posts)> Rules)
{
    /// <summary>How many counts a day has.</summary>
    internal const int DayCounts = 6;
}
