namespace SpamSense.Exports;

/// <summary>The names of the four columns that a <see cref="RecordWriter"/> adds.</summary>
public static class ScoreColumns
{
    /// <summary>The column <c>orientation</c>: <c>relationship</c>, <c>monetization</c> or <c>undecided</c>.</summary>
    public const string Orientation = "orientation";

    /// <summary>The column <c>monetization_probability</c>: 0.0000 to 1.0000, always with four decimals.</summary>
    public const string MonetizationProbability = "monetization_probability";

    /// <summary>The column <c>intent</c>: the name of one of the fourteen intents, such as <c>self-promotion</c>, or <c>unknown</c>.</summary>
    public const string Intent = "intent";

    /// <summary>The column <c>intent_probability</c>: 0.0000 to 1.0000, always with four decimals.</summary>
    public const string IntentProbability = "intent_probability";

    /// <summary>The four names, in the order in which they are added.</summary>
    internal static readonly string[] All = [Orientation, MonetizationProbability, Intent, IntentProbability];
}
