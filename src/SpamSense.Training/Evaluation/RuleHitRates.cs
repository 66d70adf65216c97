using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>Measures on labelled posts what the rules of a classifier find.</summary>
public static class RuleHitRates
{
    private const int BatchSize = 1024;

    /// <summary>Analyzes every post and counts for each rule the posts in which it found something, once a post.</summary>
    /// <param name="classifier">The classifier with its analyzers.</param>
    /// <param name="posts">Labelled posts.</param>
    /// <returns>A row for each rule, source and label, in that order; rules that found nothing included.</returns>
    public static IReadOnlyList<RuleHitRate> Measure(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(posts);
        var hits = new Dictionary<(string Rule, string Source, Orientation Orientation), int>();
        var found = new HashSet<string>();
        foreach (var batch in posts.Chunk(BatchSize))
        {
            var analyses = classifier.Analyze([.. batch.Select(ToPost)]);
            for (var i = 0; i < batch.Length; i++)
            {
                found.Clear();
                found.UnionWith(analyses[i].Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id));
                foreach (var rule in found)
                {
                    var key = (rule, batch[i].Source, batch[i].Orientation);
                    hits[key] = hits.GetValueOrDefault(key) + 1;
                }
            }
        }

        var groups = posts.GroupBy(post => (post.Source, post.Orientation))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Orientation).ToList();
        return [.. classifier.SupportedDiagnostics.SelectMany(rule => groups.Select(group => new RuleHitRate(
            rule.Id, group.Key.Source, group.Key.Orientation, group.Count(), hits.GetValueOrDefault((rule.Id, group.Key.Source, group.Key.Orientation)))))];
    }

    private static Post ToPost(LabelledPost post) => new()
    {
        Text = post.Text,
        Source = post.Source,
        Kind = post.Kind switch
        {
            "post" => PostKind.Post,
            "message" => PostKind.Message,
            _ => PostKind.Comment,
        },
    };
}
