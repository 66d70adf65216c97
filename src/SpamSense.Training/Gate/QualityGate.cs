using SpamSense.Training.Data;

namespace SpamSense.Training.Gate;

/// <summary>
/// Decides whether a new model may take the place of an old one: it must be worse, by more than chance explains, on no guarded measure.
/// </summary>
/// <remarks>
/// Left-out results of the old model are those that its manifest tells, since to measure them again is to train it again; the noise of
/// both comes from the counts of posts. On our own corpus both models judge the same posts. Both may know them from training, so these
/// measures guard what a model once could do, and praise nothing.
/// </remarks>
public static class QualityGate
{
    /// <summary>Compares.</summary>
    /// <param name="before">The old model.</param>
    /// <param name="after">The new model.</param>
    /// <param name="posts">The posts that the new one was trained with; those of our own corpus are judged.</param>
    /// <param name="cancellationToken">Ends the comparison early.</param>
    public static GateReport Compare(GateOpponent before, TrainedModel after, IEnumerable<LabelledPost> posts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(posts);
        List<GateMeasure> measures = [.. LeftOutGate.Compare(before.Manifest, after.Manifest, after.Judged)];
        List<LabelledPost> corpus = [.. posts.Where(post => SourceWeights.IsOwnCorpus(post.Source) && after.Options.Languages.Contains(post.Language))];
        if (before.Classifier is { } classifier && corpus.Count > 0)
        {
            measures.AddRange(new CorpusGate(classifier, after.CreateClassifier(), corpus).Compare(cancellationToken));
        }
        else
        {
            measures.Add(GateMeasure.Missing("corpus: kept and found", double.NaN, double.NaN));
        }

        return new GateReport(measures);
    }
}
