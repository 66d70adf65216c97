namespace SpamSense.Training.Languages;

/// <summary>Chooses the words that the identifier knows. Rare ones stay out, so that the identifier learns what a word means that it does not know.</summary>
internal static class LanguageVocabulary
{
    /// <summary>The words, in ordinal order.</summary>
    internal static IReadOnlyList<string> Select(IReadOnlyList<LanguagePost> posts, LanguageOptions options)
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var unknown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            foreach (var word in post.Whole.Symbols.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            {
                if (post.IsUnknown)
                {
                    unknown[word] = unknown.GetValueOrDefault(word) + 1;
                }
                else if (known.TryGetValue(word, out var sources))
                {
                    sources.Add(post.Source);
                }
                else
                {
                    known[word] = [post.Source];
                }
            }
        }

        var enough = Math.Min(options.MinSources, posts.Where(post => !post.IsUnknown).Select(post => post.Source).Distinct().Count());
        return [.. known.Where(pair => pair.Value.Count >= enough).Select(pair => pair.Key)
            .Union(unknown.Where(pair => pair.Value >= options.MinPosts).Select(pair => pair.Key))
            .Order(StringComparer.Ordinal)];
    }
}
