using SpamSense.Scoring;

namespace SpamSense.Training.Intents;

/// <summary>The posts that the intents are trained on.</summary>
internal static class IntentData
{
    /// <summary>The fourteen intents, in order.</summary>
    internal static IReadOnlyList<Intent> All { get; } = [.. Enumerable.Range(1, ModelShape.IntentCount).Select(intent => (Intent)intent)];

    /// <summary>Of each intent of each source as many posts as are wanted, those with the lowest hashes.</summary>
    /// <param name="rows">The rows of a training run; those of one source in the order of their ids' hashes.</param>
    /// <param name="most">The most posts that one intent of one source gives.</param>
    internal static IReadOnlyList<TrainingRow> Choose(IEnumerable<TrainingRow> rows, int most) =>
        [.. rows.Where(IsKnown).GroupBy(row => (row.Source, row.Intent)).SelectMany(group => group.Take(most))];

    /// <summary>Whether the intents of both orientations can be told apart at all: two of each at least.</summary>
    internal static bool IsEnough(IReadOnlyList<TrainingRow> rows) =>
        rows.Where(IsKnown).Select(row => (row.Label, row.Intent)).Distinct().GroupBy(pair => pair.Label).Count(group => group.Count() >= 2) == 2;

    /// <summary>Whether a row says its intent, and one that goes with its orientation. Disguised copies teach the orientation alone.</summary>
    internal static bool IsKnown(TrainingRow row) => !row.IsDisguised && row.Intent.ToOrientation() is { } orientation && orientation == Orientation.Monetization == row.Label;
}
