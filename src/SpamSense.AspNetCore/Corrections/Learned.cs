using System.Collections.Concurrent;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>A classifier, and what the moderators of each site taught it: the two go together, since a layer is in the terms of a model.</summary>
internal sealed class Learned
{
    internal Learned(SpamClassifier classifier)
        : this(classifier, new(StringComparer.Ordinal))
    {
    }

    private Learned(SpamClassifier classifier, ConcurrentDictionary<string, SiteLayer> layers)
    {
        Classifier = classifier;
        Layers = layers;
    }

    internal SpamClassifier Classifier { get; }

    internal ConcurrentDictionary<string, SiteLayer> Layers { get; }

    internal SiteLayer LayerOf(string site) => Layers.TryGetValue(site, out var layer) ? layer : SiteLayer.Empty;

    internal bool IsOfModel(SpamClassifier classifier) => Classifier.Manifest.Sha256 == classifier.Manifest.Sha256;

    /// <summary>The same lessons with another classifier of the same model.</summary>
    internal Learned With(SpamClassifier classifier) => new(classifier, Layers);
}
