using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>
/// Makes training rows of posts. A post gives its beginning twice, once short: long texts are easy and would teach nothing about the
/// words of short ones. Some posts also come with words of the other side behind them, for somebody will try that.
/// </summary>
internal static class LanguageRows
{
    private const int LongWords = 40;
    private const int FewestShortWords = 3;
    private const int ShortRange = 12;
    private const int MixedEvery = 3;
    private const int FewestMixedWords = 8;

    /// <summary>How many words of another language an English text may have behind it, for each of its own.</summary>
    private const double AppendedToKnown = 0.8;

    /// <summary>The same for English behind another language: the model reads what it can, so half of a text is not the greater part.</summary>
    private const double AppendedToUnknown = 0.5;

    internal static List<LanguageTrainingRow> Of(IReadOnlyList<LanguagePost> posts, LanguageOptions options)
    {
        var known = posts.Where(post => !post.IsUnknown).ToList();
        var unknown = posts.Where(post => post.IsUnknown && post.Whole.Symbols.Length > 0).ToList();
        var rows = new List<LanguageTrainingRow>(posts.Count * 3);
        foreach (var post in posts)
        {
            rows.Add(LanguageTrainingRow.Of(post, LongWords));
            rows.Add(LanguageTrainingRow.Of(post, FewestShortWords + (int)(post.Draw % ShortRange)));
            var others = post.IsUnknown ? known : unknown;
            if (post.Draw / ShortRange % MixedEvery == 0 && post.Words >= FewestMixedWords && others.Count > 0)
            {
                var own = LanguageTrainingRow.Of(post, LongWords);
                var share = post.IsUnknown ? AppendedToUnknown : AppendedToKnown;
                var other = others[(int)(post.Draw / 1000 % (ulong)others.Count)];
                rows.Add(own.With(LanguageTrainingRow.Of(other, (int)(share * own.Counts[LanguageRow.Word]))));
            }
        }

        Weigh(rows, options);
        return rows;
    }

    /// <summary>A source or language counts as the root of its size, and the two sides as the options say.</summary>
    private static void Weigh(List<LanguageTrainingRow> rows, LanguageOptions options)
    {
        foreach (var group in rows.GroupBy(row => row.Label ? (row.Group.Language, "") : row.Group))
        {
            var weight = (float)(1 / Math.Sqrt(group.Count()));
            foreach (var row in group)
            {
                row.Weight = weight;
            }
        }

        foreach (var side in rows.GroupBy(row => row.Label))
        {
            var share = side.Key ? 1 - options.KnownShare : options.KnownShare;
            var scale = rows.Count * share / side.Sum(row => (double)row.Weight);
            foreach (var row in side)
            {
                row.Weight = (float)(row.Weight * scale);
            }
        }
    }
}
