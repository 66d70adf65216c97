using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>What a site's moderators taught, and whose turn it is to teach. Checks read the layer without waiting.</summary>
internal sealed class CorrectedSite
{
    private volatile SiteLayer _layer = SiteLayer.Empty;

    internal SiteLayer Layer
    {
        get => _layer;
        set => _layer = value;
    }

    internal SemaphoreSlim Turn { get; } = new(1, 1);
}
