namespace SpamSense.Learning;

/// <summary>
/// How a layer learns from one correction. The update is that of AROW (Crammer, Kulesza and Dredze 2009) with a diagonal of confidences: what was
/// corrected often moves little, what is new moves much. docs/learning.md has the formulas and where the numbers come from.
/// </summary>
internal sealed record LearningRule
{
    /// <summary>The rule of every site.</summary>
    internal static LearningRule Default { get; } = new();

    /// <summary>The furthest that a layer moves the log-odds of a post, either way.</summary>
    internal double Bound { get; init; } = 4;

    /// <summary>The largest weight of a feature, either way.</summary>
    internal double WeightBound { get; init; } = 4;

    /// <summary>How far beyond even odds an approved post is pushed, in log-odds.</summary>
    internal double ApprovalMargin { get; init; } = 3;

    /// <summary>The most that one approval asks for, in log-odds, however wrong the model was.</summary>
    internal double ApprovalStep { get; init; } = 4;

    /// <summary>The same for a rejected post. Less, as a good comment that nobody sees is worse than a pitch that somebody has to delete.</summary>
    internal double RejectionMargin { get; init; } = 2;

    /// <summary>The most that one rejection asks for.</summary>
    internal double RejectionStep { get; init; } = 2;

    /// <summary>How little is learned from one correction, above 0: near 0 it learns all that is missing.</summary>
    internal double Caution { get; init; } = 0.3;

    /// <summary>The value of a place (a domain, the author's name) where the words and pairs of a post have a length of 1 together.</summary>
    internal double PlaceValue { get; init; } = 0.5;

    /// <summary>After how many days a correction counts half.</summary>
    internal int HalfLifeDays { get; init; } = 180;
}
