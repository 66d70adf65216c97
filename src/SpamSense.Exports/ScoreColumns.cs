namespace SpamSense.Exports;

/// <summary>The names of the two columns that a <see cref="RecordWriter"/> adds.</summary>
public static class ScoreColumns
{
    /// <summary>The column <c>orientation</c>: <c>relationship</c>, <c>monetization</c> or <c>undecided</c>.</summary>
    public const string Orientation = "orientation";

    /// <summary>The column <c>monetization_probability</c>: 0.0000 to 1.0000, always with four decimals.</summary>
    public const string MonetizationProbability = "monetization_probability";
}
