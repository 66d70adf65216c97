namespace SpamSense.Training.Data;

/// <summary>Chooses the posts of a training run.</summary>
public static class TrainingPosts
{
    /// <summary>The posts of the languages asked for, source by source; of a large source those whose ids have the lowest hashes.</summary>
    /// <param name="posts">All labelled posts.</param>
    /// <param name="options">The languages, and the most posts that one source gives.</param>
    /// <exception cref="InvalidDataException">The posts cannot train a model once a source is left out; the message says why.</exception>
    public static IReadOnlyList<LabelledPost> Choose(IEnumerable<LabelledPost> posts, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(options);
        List<LabelledPost> chosen = [.. posts.Where(post => options.Languages.Contains(post.Language))
            .GroupBy(post => post.Source)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.OrderBy(post => PostHash.Of(post.Id)).Take(options.MaxPostsPerSource))];
        RequireBothLabels(chosen, options);
        return chosen;
    }

    private static void RequireBothLabels(List<LabelledPost> posts, TrainingOptions options)
    {
        if (posts.Count == 0)
        {
            throw new InvalidDataException($"The data hold no post in a language that is trained on: give each record a 'lang', one of {string.Join(", ", options.Languages)}.");
        }

        foreach (var source in posts.Select(post => post.Source).Distinct())
        {
            if (posts.Where(post => post.Source != source).Select(post => post.IsMonetization).Distinct().Count() < 2)
            {
                throw new InvalidDataException(
                    $"Without the source '{source}' the data hold one label only or none: training needs at least two sources of each label.");
            }
        }
    }
}
