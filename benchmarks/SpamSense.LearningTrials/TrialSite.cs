using SpamSense.Training.Data;

namespace SpamSense.LearningTrials;

/// <summary>A site whose posts come one after the other.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="IsTuned">Whether the numbers of the rule were chosen on it; then it is no evidence.</param>
/// <param name="Family">The sources that its model has not seen, among them those of its posts.</param>
/// <param name="Sources">The sources of its posts.</param>
internal sealed record TrialSite(string Name, bool IsTuned, SourceFamily Family, params string[] Sources)
{
    private const double RelationshipShare = 0.8;
    private const int MostPosts = 2500;

    /// <summary>What the site's moderators call a post; its label unless told.</summary>
    internal Func<LabelledPost, Orientation> Policy { get; init; } = post => post.Orientation;

    /// <summary>
    /// The posts in an order of chance that is always the same. Where a source holds one label only, four of five posts are relationship; else the
    /// mix is that of the source.
    /// </summary>
    internal IReadOnlyList<TrialPost> Stream(IReadOnlyList<LabelledPost> all)
    {
        List<LabelledPost> posts = [.. all.Where(post => Sources.Contains(post.Source)).OrderBy(post => PostHash.Of("stream " + post.Id)).ThenBy(post => post.Id, StringComparer.Ordinal)];
        var isMixed = posts.GroupBy(post => post.Source).Any(source => source.Select(post => post.Orientation).Distinct().Count() > 1);
        if (!isMixed)
        {
            var spam = posts.Where(post => post.IsMonetization).ToList();
            var ham = posts.Where(post => !post.IsMonetization).ToList();
            var most = (int)Math.Min(MostPosts, Math.Min(ham.Count / RelationshipShare, spam.Count / (1 - RelationshipShare)));
            posts = [.. ham.Take((int)(most * RelationshipShare)).Concat(spam.Take((int)(most * (1 - RelationshipShare)))).OrderBy(post => PostHash.Of("mix " + post.Id)).ThenBy(post => post.Id, StringComparer.Ordinal)];
        }

        return [.. posts.Take(MostPosts).Select(post => new TrialPost(new Post { Text = post.Text, Source = Name }, Policy(post)))];
    }
}
