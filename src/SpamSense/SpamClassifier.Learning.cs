using SpamSense.Content;
using SpamSense.Learning;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    private const int LearnedDecimals = 4;

    /// <summary>Analyzes one post as a site wants it: with what its moderators taught.</summary>
    /// <param name="post">The post.</param>
    /// <param name="layer">What the site's moderators taught.</param>
    public Analysis Analyze(Post post, SiteLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Analyze(post, layer, inFull: false);
    }

    /// <summary>Classifies one post as a site wants it: with what its moderators taught, and without calling a rule.</summary>
    /// <param name="post">The post.</param>
    /// <param name="layer">What the site's moderators taught.</param>
    /// <returns>What <see cref="Classify(Post)"/> gives, moved by the layer.</returns>
    public Classification Classify(Post post, SiteLayer layer)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(layer);
        if (layer.IsEmpty)
        {
            return Classify(post);
        }

        ArgumentNullException.ThrowIfNull(post.Text, nameof(post));
        var tree = ContentTree.Parse(ReadTextOf(post, Options), post.Format);
        var room = _rooms.Rent();
        var (whole, _) = room.Scorer.Score(tree, Options.MonetizationThreshold, Options.AbstainOnUnknownLanguages, layer.ShiftOf(post, tree, room.Features));
        _rooms.Return(room);
        return whole;
    }

    /// <summary>The log-odds of monetization of a post by the model alone, as a correction starts from them; 0 where the model does not know the language.</summary>
    internal double LogOddsOf(Post post, out ContentTree tree)
    {
        tree = ContentTree.Parse(ReadTextOf(post, Options), post.Format);
        var room = _rooms.Rent();
        room.Scorer.Score(tree, Options.MonetizationThreshold, abstains: false);
        var logOdds = room.Scorer.IsUnknownLanguage && Options.AbstainOnUnknownLanguages ? 0 : room.Scorer.LogOdds;
        _rooms.Return(room);

        // The last bits of a sum differ from processor to processor, and should not add up from correction to correction.
        return Math.Round(logOdds, LearnedDecimals);
    }
}
