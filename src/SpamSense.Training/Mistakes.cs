using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training;

/// <summary>Picks the worst mistakes that may be shown: those on texts that the project wrote itself.</summary>
internal static class Mistakes
{
    private const int MaxLength = 200;
    private const int CountEach = 6;

    internal static IReadOnlyList<Mistake> Pick(IEnumerable<LabelledPost> posts, IEnumerable<JudgedPost> judged, double threshold)
    {
        var own = posts.Where(post => SourceWeights.IsOwnCorpus(post.Source) && post.Text.Length <= MaxLength)
            .DistinctBy(post => (post.Source, post.Id)).ToDictionary(post => (post.Source, post.Id));
        var wrong = judged.Where(post => post.IsMonetization != (post.Probability >= threshold) && own.ContainsKey((post.Source, post.Id))).ToList();
        var falseAlarms = wrong.Where(post => !post.IsMonetization).OrderByDescending(post => post.Probability).ThenBy(post => post.Id, StringComparer.Ordinal);
        var misses = wrong.Where(post => post.IsMonetization).OrderBy(post => post.Probability).ThenBy(post => post.Id, StringComparer.Ordinal);
        return [.. falseAlarms.Take(CountEach).Concat(misses.Take(CountEach)).Select(post =>
            new Mistake(own[(post.Source, post.Id)].Text, own[(post.Source, post.Id)].Orientation, post.Probability))];
    }
}
