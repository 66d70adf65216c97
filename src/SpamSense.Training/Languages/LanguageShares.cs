using SpamSense.Scoring;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Languages;

/// <summary>How many posts of each language a classifier has no opinion on.</summary>
public static class LanguageShares
{
    /// <summary>Counts the undecided posts.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="judged">What the classifier says of each, in the same order.</param>
    /// <returns>By the language that the records name, in alphabetical order.</returns>
    public static IReadOnlyDictionary<string, LengthBands> Of(IReadOnlyList<LabelledPost> posts, IReadOnlyList<JudgedPost> judged)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(judged);
        var shares = new SortedDictionary<string, LengthBands>(StringComparer.Ordinal);
        for (var i = 0; i < posts.Count; i++)
        {
            if (!shares.TryGetValue(posts[i].Language, out var bands))
            {
                shares.Add(posts[i].Language, bands = new LengthBands());
            }

            var row = new LanguageRow();
            row.Read(posts[i].Text);
            bands.Add((int)row.Counts[LanguageRow.Word], judged[i].IsUndecided);
        }

        return shares;
    }
}
