using SpamSense.Diagnostics;

namespace SpamSense.Server.Storage;

/// <summary>What of a decision does not hang on the thresholds, so that it can be told what others would have decided.</summary>
/// <param name="Least">The decision without the verdict of the model.</param>
/// <param name="IsFixed">Whether the verdict has no say: the text is empty or in a language that the model does not know, a moderator has spoken, or somebody set the verdict aside.</param>
internal readonly record struct DecisionFloor(Decision Least, bool IsFixed)
{
    /// <summary>How many there are.</summary>
    internal const int Count = 6;

    private const int FirstFixed = 3;

    /// <summary>The number by which it is kept.</summary>
    internal int Code => (int)Least + (IsFixed ? FirstFixed : 0);

    internal static DecisionFloor FromCode(int code) => new((Decision)(code % FirstFixed), code >= FirstFixed);

    /// <summary>Takes the verdict out of an analysis.</summary>
    internal static DecisionFloor Of(Analysis analysis)
    {
        var least = Decision.Approve;
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (IsOfModerator(diagnostic.Id))
            {
                return new DecisionFloor(analysis.Decision, true);
            }

            if (IsVerdict(diagnostic.Id))
            {
                if (diagnostic.IsSuppressed)
                {
                    return new DecisionFloor(analysis.Decision, true);
                }
            }
            else if (!diagnostic.IsSuppressed)
            {
                least = Max(least, diagnostic.Severity switch
                {
                    DiagnosticSeverity.Error => Decision.Reject,
                    DiagnosticSeverity.Warning => Decision.Review,
                    _ => Decision.Approve,
                });
            }
        }

        return analysis.Classification.Orientation == Orientation.Undecided || analysis.Tree.Tokens.Count == 0
            ? new DecisionFloor(analysis.Decision, true)
            : new DecisionFloor(least, false);
    }

    /// <summary>What thresholds decide of a post.</summary>
    internal Decision At(double probability, SiteThresholds thresholds)
    {
        if (IsFixed)
        {
            return Least;
        }

        var verdict = Math.Abs(probability - thresholds.Hold) < thresholds.Margin ? Decision.Review
            : probability < thresholds.Hold ? Decision.Approve
            : probability >= thresholds.Reject ? Decision.Reject
            : Decision.Review;
        return Max(Least, verdict);
    }

    private static bool IsVerdict(string rule) => rule is "SS1001" or "SS1002" or "SS1004";

    private static bool IsOfModerator(string rule) => rule is "SS0006" or "SS0007";

    private static Decision Max(Decision one, Decision other) => one > other ? one : other;
}
