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

    private Learned(SpamClassifier classifier, ConcurrentDictionary<string, CorrectedSite> sites)
    {
        Classifier = classifier;
        Sites = sites;
    }

    internal SpamClassifier Classifier { get; }

    internal ConcurrentDictionary<string, CorrectedSite> Sites { get; }

    internal SiteLayer LayerOf(string site) => Sites.TryGetValue(site, out var corrected) ? corrected.Layer : SiteLayer.Empty;

    internal CorrectedSite SiteOf(string site) => Sites.GetOrAdd(site, static _ => new CorrectedSite());

    internal bool IsOfModel(SpamClassifier classifier) => Classifier.Manifest.Sha256 == classifier.Manifest.Sha256;

    /// <summary>The same lessons with another classifier of the same model.</summary>
    internal Learned With(SpamClassifier classifier) => new(classifier, Sites);
}
