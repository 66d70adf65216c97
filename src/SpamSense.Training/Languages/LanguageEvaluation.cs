using Microsoft.ML;
using SpamSense.Scoring;

namespace SpamSense.Training.Languages;

/// <summary>
/// Measures the identifier on what it has not seen: each language it was trained without, and the sources of the known languages in
/// five parts, each judged by an identifier that was trained on the other four.
/// </summary>
internal sealed class LanguageEvaluation(int seed, LanguageOptions options, IReadOnlyList<LanguagePost> posts)
{
    private const int Parts = 5;
    private const int FewestAttacked = 10;

    internal LanguageReport Run(IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var languages = posts.Where(post => post.IsUnknown).Select(post => post.Language).Distinct().Order(StringComparer.Ordinal).ToList();
        var sources = posts.Where(post => !post.IsUnknown).Select(post => post.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        var parts = Math.Min(Parts, sources.Count);
        var results = new LeftOutLanguages[languages.Count + parts];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, results.Length, parallel, i =>
        {
            results[i] = i < languages.Count
                ? Measure(post => post.IsUnknown && post.Language == languages[i])
                : Measure(post => !post.IsUnknown && sources.IndexOf(post.Source) % parts == i - languages.Count);
            progress?.Report(new TrainingProgress(
                i < languages.Count ? $"left out the language {languages[i]}" : "left out a part of the sources", Interlocked.Increment(ref done), results.Length));
        });
        return Report(results);
    }

    private LeftOutLanguages Measure(Func<LanguagePost, bool> isLeftOut)
    {
        var kept = posts.Where(post => !isLeftOut(post)).ToList();
        var context = new MLContext(seed);
        var model = new LanguagePipeline(context, options).Fit(kept);
        var scorer = new LanguageScorer(LanguageModel.ReadWeights(model, context.Data.LoadFromEnumerable<LanguageRow>([]).Schema));
        var others = kept.Where(post => post.IsUnknown && post.Whole.Symbols.Length > 0).ToList();
        var result = new LeftOutLanguages();
        foreach (var post in posts.Where(isLeftOut))
        {
            var key = post.IsUnknown ? post.Language : post.Source;
            var bands = post.IsUnknown ? result.Unknown : result.Known;
            bands.TryAdd(key, new LengthBands());
            bands[key].Add(post.Words, scorer.IsUnknown(post.Whole));
            if (!post.IsUnknown && post.IsMonetization && post.Words >= FewestAttacked && others.Count > 0)
            {
                var other = others[(int)(post.Draw % (ulong)others.Count)];
                var attacked = LanguageTrainingRow.Of(post, int.MaxValue).With(LanguageTrainingRow.Of(other, post.Words / 2));
                result.Appended.Add(post.Words, scorer.IsUnknown(attacked));
            }
        }

        return result;
    }

    private static LanguageReport Report(IEnumerable<LeftOutLanguages> results)
    {
        var unknown = new SortedDictionary<string, LengthBands>(StringComparer.Ordinal);
        var known = new SortedDictionary<string, LengthBands>(StringComparer.Ordinal);
        var appended = new LengthBands();
        foreach (var result in results)
        {
            foreach (var (language, bands) in result.Unknown)
            {
                unknown.Add(language, bands);
            }

            foreach (var (source, bands) in result.Known)
            {
                known.Add(source, bands);
            }

            appended.Add(result.Appended);
        }

        return new LanguageReport(unknown, known, appended);
    }
}
