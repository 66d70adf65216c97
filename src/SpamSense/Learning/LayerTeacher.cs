using System.Collections.Immutable;

namespace SpamSense.Learning;

/// <summary>Makes a layer of another one and of corrections, one after the other. For one thread.</summary>
internal sealed class LayerTeacher(SpamClassifier classifier, SiteLayer layer)
{
    private readonly PostFeatures _features = new();
    private readonly ImmutableDictionary<UInt128, Orientation>.Builder _verdicts = layer.Verdicts.ToBuilder();
    private LayerWeights _weights = layer.Weights.Copy();

    /// <summary>Notes what is said of the very same post, and learns nothing for others.</summary>
    internal void Note(UInt128 identity, Orientation label) => _verdicts[identity] = label;

    /// <summary>Learns from a correction.</summary>
    internal void Teach(CorrectedPost correction)
    {
        var logOdds = classifier.LogOddsOf(correction.Post, out var tree);
        _features.Read(correction.Post, tree);
        _weights = _weights.Learn(_features, logOdds, correction.Label, correction.CorrectedAt);
    }

    /// <summary>The layer with everything that was taught.</summary>
    internal SiteLayer Build() => new(_verdicts.ToImmutable(), _weights);
}
