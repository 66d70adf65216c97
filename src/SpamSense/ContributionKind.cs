namespace SpamSense;

/// <summary>What a <see cref="Contribution"/> comes from.</summary>
public enum ContributionKind : byte
{
    /// <summary>One word, mark or class of number that the model knows.</summary>
    Word = 0,

    /// <summary>Two in a row that the model knows as a pair.</summary>
    Pair = 1,

    /// <summary>Something counted, such as calls to action or links.</summary>
    Signal = 2,

    /// <summary>What the moderators of the post's site taught. It has no place in the text.</summary>
    Site = 3,
}
