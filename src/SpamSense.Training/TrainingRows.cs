using SpamSense.Training.Data;
using SpamSense.Training.Disguises;

namespace SpamSense.Training;

/// <summary>Reads posts for training.</summary>
internal static class TrainingRows
{
    /// <summary>The posts in their order, and then their disguised copies.</summary>
    internal static List<TrainingRow> Of(IReadOnlyList<LabelledPost> posts, TrainingOptions options, CancellationToken cancellationToken)
    {
        List<TrainingRow> rows = [.. posts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(TrainingRow.Of)];
        rows.AddRange(new DisguisedRows(options).Of(posts, cancellationToken));
        return rows;
    }
}
