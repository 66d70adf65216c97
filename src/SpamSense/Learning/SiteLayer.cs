using System.Collections.Immutable;

namespace SpamSense.Learning;

/// <summary>
/// What a site's moderators taught: a layer over the shared model. Immutable and safe for any number of threads: a correction gives a new layer.
/// </summary>
public sealed class SiteLayer
{
    private readonly ImmutableDictionary<string, Orientation> _verdicts;

    private SiteLayer(ImmutableDictionary<string, Orientation> verdicts) => _verdicts = verdicts;

    /// <summary>The layer of a site whose moderators said nothing yet.</summary>
    public static SiteLayer Empty { get; } = new(ImmutableDictionary<string, Orientation>.Empty);

    /// <summary>How many corrections stand in it.</summary>
    public int CorrectionCount => _verdicts.Count;

    /// <summary>Learns from corrections, in their order.</summary>
    /// <param name="classifier">The classifier whose verdicts are corrected.</param>
    /// <param name="corrections">The corrections, the oldest first. Of two about the very same post the later one stands.</param>
    public static SiteLayer Learn(SpamClassifier classifier, IEnumerable<CorrectedPost> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return corrections.Aggregate(Empty, (layer, correction) => layer.Correct(classifier, correction));
    }

    /// <summary>Learns from one more correction.</summary>
    /// <param name="classifier">The classifier whose verdicts are corrected.</param>
    /// <param name="correction">The correction.</param>
    /// <returns>The layer with it.</returns>
    public SiteLayer Correct(SpamClassifier classifier, CorrectedPost correction)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(correction);
        return new SiteLayer(_verdicts.SetItem(PostIdentity.Of(correction.Post), correction.Label));
    }

    /// <summary>What a moderator said of the very same post, or <see langword="null"/> where nobody did.</summary>
    /// <param name="post">The post.</param>
    public Orientation? VerdictOn(Post post) =>
        _verdicts.IsEmpty ? null : _verdicts.TryGetValue(PostIdentity.Of(post), out var label) ? label : null;
}
