using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>What a site's moderators taught, and whose turn it is to teach. Checks read the layer without waiting.</summary>
internal sealed class CorrectedSite
{
    private volatile SiteLayer _layer = SiteLayer.Empty;
    private volatile bool _isBehind;

    internal SiteLayer Layer
    {
        get => _layer;
        set => _layer = value;
    }

    /// <summary>Whether the store has changed and the layer has not: it could not be read at that moment.</summary>
    internal bool IsBehind
    {
        get => _isBehind;
        set => _isBehind = value;
    }

    internal SemaphoreSlim Turn { get; } = new(1, 1);
}
