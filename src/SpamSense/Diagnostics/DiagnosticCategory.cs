using System.Collections.Immutable;

namespace SpamSense.Diagnostics;

/// <summary>The categories of the rules that ship with SpamSense. The first digits of a rule's number name its category.</summary>
public static class DiagnosticCategory
{
    /// <summary>SS0…: the analysis itself.</summary>
    public const string Engine = "Engine";

    /// <summary>SS1…: what the model says.</summary>
    public const string Verdict = "Verdict";

    /// <summary>SS2…: where links go and how they are dressed.</summary>
    public const string Links = "Links";

    /// <summary>SS3…: prices, earnings, investments, loans.</summary>
    public const string Money = "Money";

    /// <summary>SS4…: what the reader is told to do.</summary>
    public const string CallToAction = "CallToAction";

    /// <summary>SS5…: words that are hidden from filters.</summary>
    public const string Disguise = "Disguise";

    /// <summary>SS6…: the same again, within a post and across posts.</summary>
    public const string Repetition = "Repetition";

    /// <summary>SS7…: known frauds.</summary>
    public const string Scam = "Scam";

    /// <summary>SS80…: the author's own channel, shop or page.</summary>
    public const string SelfPromotion = "SelfPromotion";

    /// <summary>SS85…: begging for likes, shares, tags and votes.</summary>
    public const string EngagementBait = "EngagementBait";

    /// <summary>SS9…: why a post is good.</summary>
    public const string Relationship = "Relationship";

    internal static ImmutableArray<string> All { get; } =
        [Engine, Verdict, Links, Money, CallToAction, Disguise, Repetition, Scam, SelfPromotion, EngagementBait, Relationship];
}
