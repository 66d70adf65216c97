using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>What had been decided about posts against what we say: how many have each original label and each orientation.</summary>
/// <remarks>
/// Only what was approved or called spam can agree or not. Held and deleted posts are shown and not judged: nobody knows why. An undecided post counts as
/// one that is not called monetization.
/// </remarks>
internal sealed class LabelCounts
{
    private static readonly int Orientations = Enum.GetValues<Orientation>().Length;

    private readonly long[] _counts = new long[Enum.GetValues<OriginalLabel>().Length * Orientations];

    /// <summary>All counts: the orientations of the first label, then those of the next.</summary>
    public IReadOnlyList<long> All => _counts;

    /// <summary>How many posts have any label.</summary>
    public long Count => _counts.Skip(Orientations).Sum();

    /// <summary>The share of approved and spam posts that we call what they had been called; <see langword="null"/> without both kinds.</summary>
    public double? Accuracy => HasBoth ? Share(Hits + Of(OriginalLabel.Approved) - FalseAlarms, Of(OriginalLabel.Approved) + Of(OriginalLabel.Spam)) : null;

    /// <summary>The share of spam among the approved and spam posts that we call monetization.</summary>
    public double? Precision => HasBoth ? Share(Hits, Hits + FalseAlarms) : null;

    /// <summary>The share of spam posts that we call monetization.</summary>
    public double? Recall => HasBoth ? Share(Hits, Of(OriginalLabel.Spam)) : null;

    private bool HasBoth => Of(OriginalLabel.Approved) > 0 && Of(OriginalLabel.Spam) > 0;

    private long Hits => Of(OriginalLabel.Spam, Orientation.Monetization);

    private long FalseAlarms => Of(OriginalLabel.Approved, Orientation.Monetization);

    public void Add(OriginalLabel label, Orientation orientation) => _counts[Place(label, orientation)]++;

    /// <summary>Adds counts that were kept.</summary>
    public void Add(IReadOnlyList<long> counts)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += counts[i];
        }
    }

    public long Of(OriginalLabel label, Orientation orientation) => _counts[Place(label, orientation)];

    public long Of(OriginalLabel label) => Enum.GetValues<Orientation>().Sum(orientation => Of(label, orientation));

    private static int Place(OriginalLabel label, Orientation orientation) => ((int)label * Orientations) + (int)orientation;

    private static double? Share(long part, long whole) => whole > 0 ? (double)part / whole : null;
}
