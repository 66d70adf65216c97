using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>What other thresholds would have decided of the checks that were counted.</summary>
internal sealed class ThresholdPreview
{
    private const int Decisions = 3;
    private const int Percents = 100;

    private readonly long[,] _moves = new long[Decisions, Decisions];

    private ThresholdPreview(SiteThresholds now, SiteThresholds then, IEnumerable<(DecisionFloor Floor, int Percent, long Checks)> counted)
    {
        foreach (var (floor, percent, checks) in counted)
        {
            _moves[(int)At(floor, percent, now), (int)At(floor, percent, then)] += checks;
        }
    }

    /// <summary>Compares thresholds, each rounded to whole percents, as the counts are.</summary>
    internal static ThresholdPreview Of(SiteThresholds now, SiteThresholds then, IEnumerable<(DecisionFloor Floor, int Percent, long Checks)> counted) => new(now, then, counted);

    /// <summary>How many checks go from one decision to another.</summary>
    internal long Moves(Decision from, Decision to) => _moves[(int)from, (int)to];

    /// <summary>How many checks had a decision.</summary>
    internal long Before(Decision decision) => Enumerable.Range(0, Decisions).Sum(to => _moves[(int)decision, to]);

    /// <summary>How many checks would have it.</summary>
    internal long After(Decision decision) => Enumerable.Range(0, Decisions).Sum(from => _moves[from, (int)decision]);

    /// <summary>What thresholds decide of a whole percent.</summary>
    internal static Decision At(DecisionFloor floor, int percent, SiteThresholds thresholds)
    {
        // A count stands for probabilities from its percent up to the next, all of them above a threshold that is the percent itself.
        const double within = 0.5 / Percents;
        return floor.At(((double)percent / Percents) + within, Rounded(thresholds));
    }

    private static SiteThresholds Rounded(SiteThresholds thresholds) => new(Rounded(thresholds.Hold), Rounded(thresholds.Reject), Rounded(thresholds.Margin));

    // As the script of the page rounds them. What a product of binary fractions is short of comes back first.
    private static double Rounded(double share) => Math.Round(Math.Round(share * Percents, 4), MidpointRounding.AwayFromZero) / Percents;
}
