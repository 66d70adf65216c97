using SpamSense.Learning;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    /// <summary>Analyzes one post as a site wants it: with what its moderators taught.</summary>
    /// <param name="post">The post.</param>
    /// <param name="layer">What the site's moderators taught.</param>
    public Analysis Analyze(Post post, SiteLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Analyze(post);
    }
}
