using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>Measures a classifier on labelled posts.</summary>
public static class ModelEvaluator
{
    private static readonly SignalLexicon Lexicon = SignalLexicon.Default;

    /// <summary>Judges every post.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="posts">Labelled posts.</param>
    /// <returns>A verdict for each post, in the same order.</returns>
    public static IReadOnlyList<JudgedPost> Judge(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(posts);
        var results = new Classification[posts.Count];
        classifier.Classify([.. posts.Select(post => post.Text)], results);
        return [.. posts.Select((post, i) => new JudgedPost(
            post.Id, post.Source, post.IsMonetization, results[i].MonetizationProbability, HasLink(post.Text), results[i].Orientation == Orientation.Undecided))];
    }

    internal static bool HasLink(string text)
    {
        var row = new FeatureRow();
        row.Read(text);
        return HasLink(row);
    }

    internal static bool HasLink(FeatureRow row) =>
        row.Signals[Lexicon.LexiconCount + (int)ContextSignal.Link] > 0;
}
