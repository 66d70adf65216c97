namespace SpamSense.Server.Storage;

/// <summary>What was counted on one day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Relationship">Checks whose authors came to connect.</param>
/// <param name="Monetization">Checks whose authors came for something that pays.</param>
/// <param name="Undecided">Checks without a verdict.</param>
/// <param name="Approved">Checks that were approved.</param>
/// <param name="Held">Checks that were held.</param>
/// <param name="Rejected">Checks that were rejected.</param>
internal sealed record HistoryDay(DateOnly Day, long Relationship, long Monetization, long Undecided, long Approved, long Held, long Rejected)
{
    /// <summary>All checks.</summary>
    internal long Checks => Relationship + Monetization + Undecided;
}
