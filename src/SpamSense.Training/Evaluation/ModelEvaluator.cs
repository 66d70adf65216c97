using SpamSense.Scoring;
using SpamSense.Training.Data;

namespace SpamSense.Training.Evaluation;

/// <summary>Measures a classifier on labelled posts.</summary>
public static class ModelEvaluator
{
    private static readonly SignalLexicon Lexicon = SignalLexicon.Default;

    /// <summary>Judges every post and sums up, source by source.</summary>
    /// <param name="classifier">The classifier; its threshold is the operating point.</param>
    /// <param name="posts">Labelled posts; at least one.</param>
    /// <exception cref="ArgumentException">There is no post.</exception>
    public static EvaluationReport Evaluate(SpamClassifier classifier, IReadOnlyList<LabelledPost> posts)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(posts);
        var results = new Classification[posts.Count];
        classifier.Classify([.. posts.Select(post => post.Text)], results);
        var judged = posts.Select((post, i) => new JudgedPost(post.Id, post.Source, post.IsMonetization, results[i].MonetizationProbability, HasLink(post.Text)));
        return EvaluationReport.Of([.. judged], classifier.Options.MonetizationThreshold);
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
