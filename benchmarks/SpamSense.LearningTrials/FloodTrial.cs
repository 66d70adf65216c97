using SpamSense.Learning;

namespace SpamSense.LearningTrials;

/// <summary>
/// A site learns from the first half of its posts; then somebody who has its key calls posts of that half the opposite of what they are. The second
/// half shows the harm, and how it goes.
/// </summary>
internal sealed class FloodTrial
{
    private const int ManyWrong = 100;

    private static readonly int[] Wrong = [20, ManyWrong, 500];
    private static readonly int[] Right = [20, 50, 100, 200, 400];

    private readonly PreparedSite _site;
    private readonly List<TrialPost> _known;
    private readonly List<TrialPost> _later;
    private DateTimeOffset _time = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    internal FloodTrial(PreparedSite site)
    {
        _site = site;
        _known = [.. site.Stream.Take(site.Stream.Count / 2)];
        _later = [.. site.Stream.Skip(site.Stream.Count / 2)];
    }

    /// <summary>The rows of the table: what happened, and what the second half shows.</summary>
    internal IEnumerable<(string Event, Tally Tally)> Run()
    {
        yield return ("the shared model alone", Measure(SiteLayer.Empty));
        var honest = HonestCorrections();
        var before = SiteLayer.Learn(_site.Classifier, honest);
        yield return ($"after {honest.Count} corrections", Measure(before));
        var layer = before;
        var flood = Flood().ToList();
        var sent = 0;
        foreach (var end in Wrong.Select(wrong => Math.Min(wrong, flood.Count)).Distinct())
        {
            for (; sent < end; sent++)
            {
                layer = layer.Correct(_site.Classifier, flood[sent]);
            }

            yield return ($"and {end} wrong ones", Measure(layer));
        }

        var repaired = layer;
        var (given, next) = (0, 0);
        foreach (var end in Right)
        {
            (repaired, given, next) = Repair(repaired, given, next, end);
            if (given < end)
            {
                break;
            }

            yield return ($"and then {end} right ones, as mistakes show", Measure(repaired));
        }

        yield return ("or: the wrong ones taken back", Measure(SiteLayer.Learn(_site.Classifier, honest)));
    }

    /// <summary>The accuracy of the second half after a hundred wrong corrections, with a rule.</summary>
    internal double AccuracyAfterFlood(LearningRule rule)
    {
        var layer = SiteLayer.With(rule);
        foreach (var post in _known)
        {
            layer = CorrectIfWrong(layer, post);
        }

        return Measure(Flood().Take(ManyWrong).Aggregate(layer, (flooded, wrong) => flooded.Correct(_site.Classifier, wrong))).Accuracy;
    }

    private List<CorrectedPost> HonestCorrections()
    {
        var (corrections, layer) = (new List<CorrectedPost>(), SiteLayer.Empty);
        foreach (var post in _known)
        {
            var corrected = CorrectIfWrong(layer, post);
            if (!ReferenceEquals(corrected, layer))
            {
                corrections.Add(new CorrectedPost(post.Post, post.Label, _time));
                layer = corrected;
            }
        }

        return corrections;
    }

    private SiteLayer CorrectIfWrong(SiteLayer layer, TrialPost post) => _site.Classifier.Classify(post.Post, layer).Orientation == post.Label
        ? layer
        : layer.Correct(_site.Classifier, new CorrectedPost(post.Post, post.Label, Next()));

    /// <summary>Copies of known posts, changed in a word so that they are other posts, with the wrong label.</summary>
    private IEnumerable<CorrectedPost> Flood() => _known.Select((post, i) => new CorrectedPost(
        post.Post with { Text = $"{post.Post.Text} {i}" }, post.Label == Orientation.Monetization ? Orientation.Relationship : Orientation.Monetization, Next()));

    /// <summary>The moderators go through the posts that they know, and correct what is wrong, until they have given a number of corrections.</summary>
    private (SiteLayer Layer, int Given, int Next) Repair(SiteLayer layer, int given, int next, int end)
    {
        // After one round nothing new is said of a post.
        for (; given < end && next < _known.Count; next++)
        {
            var post = _known[next];
            var repaired = CorrectIfWrong(layer, post with { Post = post.Post with { Text = post.Post.Text + " again" } });
            given += ReferenceEquals(repaired, layer) ? 0 : 1;
            layer = repaired;
        }

        return (layer, given, next);
    }

    private Tally Measure(SiteLayer layer) => Tally.Of(_site.Classifier, layer, _later);

    private DateTimeOffset Next() => _time = _time.AddMinutes(30);
}
