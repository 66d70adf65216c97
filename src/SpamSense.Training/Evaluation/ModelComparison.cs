using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>Which posts changed sides between two models, and whether the recalls changed beyond chance.</summary>
/// <param name="Sources">One row a source, in alphabetical order.</param>
/// <param name="LargestChanges">The posts whose probability changed most.</param>
/// <param name="KeptChange">The change of the mean recall of relationship.</param>
/// <param name="KeptInterval">Its interval: both models are measured on the same resampled posts.</param>
/// <param name="FoundChange">The change of the mean recall of monetization.</param>
/// <param name="FoundInterval">Its interval.</param>
public sealed record ModelComparison(
    IReadOnlyList<SourceChanges> Sources,
    IReadOnlyList<ChangedPost> LargestChanges,
    double KeptChange,
    Interval KeptInterval,
    double FoundChange,
    Interval FoundInterval)
{
    private const int MostChanges = 10;

    /// <summary>Compares what two models say of the same posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="before">What the old model says of each, in the same order.</param>
    /// <param name="after">What the new model says of each.</param>
    /// <param name="threshold">The probability from which a post counts as found.</param>
    public static ModelComparison Of(IReadOnlyList<LabelledPost> posts, IReadOnlyList<JudgedPost> before, IReadOnlyList<JudgedPost> after, double threshold)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = posts.Select((post, i) => new ChangedPost(
            post, before[i].Probability, after[i].Probability, before[i].IsCalledMonetization(threshold), after[i].IsCalledMonetization(threshold))).ToList();
        var sources = Enumerable.Range(0, posts.Count).GroupBy(i => posts[i].Source).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Places: group.ToArray())).ToList();
        var all = Enumerable.Repeat(1, posts.Count).ToArray();
        var kept = new double[Bootstrap.Resamples];
        var found = new double[Bootstrap.Resamples];
        new Bootstrap(after).Run((resample, counts) =>
        {
            var differences = sources.Select(source => Difference(changes, source.Places, counts.Span)).ToList();
            kept[resample] = SourceShares.Mean(differences.Select(difference => difference.Kept));
            found[resample] = SourceShares.Mean(differences.Select(difference => difference.Found));
        });

        var rows = sources.Select(source => Row(source.Name, [.. source.Places.Select(place => changes[place])], Difference(changes, source.Places, all))).ToList();
        return new ModelComparison(
            rows,
            [.. changes.Where(change => change.Before != change.After).OrderByDescending(change => Math.Abs(change.After - change.Before)).ThenBy(change => change.Post.Id, StringComparer.Ordinal).Take(MostChanges)],
            SourceShares.Mean(rows.Select(row => row.KeptChange)),
            Interval.Of(kept),
            SourceShares.Mean(rows.Select(row => row.FoundChange)),
            Interval.Of(found));
    }

    /// <summary>How the recalls change on posts that count as often as they were drawn.</summary>
    private static (double Kept, double Found) Difference(IReadOnlyList<ChangedPost> changes, int[] places, ReadOnlySpan<int> counts)
    {
        long relationship = 0, monetization = 0, kept = 0, found = 0;
        foreach (var place in places)
        {
            var change = changes[place];
            var gain = change.ChangedSides ? (change.IsMonetizationAfter ? counts[place] : -counts[place]) : 0;
            if (change.Post.IsMonetization)
            {
                monetization += counts[place];
                found += gain;
            }
            else
            {
                relationship += counts[place];
                kept -= gain;
            }
        }

        return (kept / (double)relationship, found / (double)monetization);
    }

    private static SourceChanges Row(string source, IReadOnlyCollection<ChangedPost> posts, (double Kept, double Found) difference)
    {
        var up = posts.Where(post => post.ChangedSides && post.IsMonetizationAfter).ToList();
        var down = posts.Where(post => post.ChangedSides && !post.IsMonetizationAfter).ToList();
        return new SourceChanges(
            source, posts.Count, up.Count, up.Count(post => post.Post.IsMonetization), down.Count, down.Count(post => !post.Post.IsMonetization), difference.Kept, difference.Found);
    }
}
