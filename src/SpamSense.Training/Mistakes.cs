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
        var wrong = judged.Where(post => post.IsMonetization != post.IsCalledMonetization(threshold) && own.ContainsKey((post.Source, post.Id)));
        return [.. WorstFirst.Pick(wrong, post => (post.Id, post.IsMonetization, post.Probability), CountEach)
            .Select(post => new Mistake(own[(post.Source, post.Id)].Text, own[(post.Source, post.Id)].Orientation, post.Probability))];
    }
}
