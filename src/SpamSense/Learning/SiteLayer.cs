using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Learning;

/// <summary>
/// What a site's moderators taught: a layer over the shared model. It keeps what they said of the very same posts, and a bounded number of weights that
/// shift the verdicts on similar ones by at most four log-odds. Immutable and safe for any number of threads: a correction gives a new layer.
/// </summary>
/// <remarks>The same classifier and the same corrections in the same order give the same layer. docs/learning.md tells how it learns and what an attacker can do.</remarks>
public sealed class SiteLayer
{
    /// <summary>How many corrections, the newest, the weights of a site are learned from at least; see <see cref="LearningBlock"/>.</summary>
    public const int LearnedCorrections = 10_000;

    /// <summary>Beyond <see cref="LearnedCorrections"/>, so many corrections at a time are forgotten by the weights; what was said of the very same posts never is.</summary>
    public const int LearningBlock = 1_000;

    private const int MostLearned = LearnedCorrections + LearningBlock - 1;

    internal SiteLayer(ImmutableDictionary<UInt128, Orientation> verdicts, LayerWeights weights) => (Verdicts, Weights) = (verdicts, weights);

    /// <summary>The layer of a site whose moderators said nothing yet.</summary>
    public static SiteLayer Empty { get; } = With(LearningRule.Default);

    /// <summary>How many corrections stand in it.</summary>
    public int CorrectionCount => Verdicts.Count;

    internal bool IsEmpty => Verdicts.IsEmpty;

    /// <summary>What was said of posts, by their identity.</summary>
    internal ImmutableDictionary<UInt128, Orientation> Verdicts { get; }

    internal LayerWeights Weights { get; }

    /// <summary>Learns from corrections, in their order.</summary>
    /// <param name="classifier">The classifier whose verdicts are corrected.</param>
    /// <param name="corrections">The corrections, the oldest first. Of two about the very same post the later one stands, and the earlier one teaches nothing.</param>
    /// <remarks>
    /// The layer is the one that <see cref="Correct"/> gives for one after the other, as long as no post comes twice and there are at most
    /// <see cref="LearnedCorrections"/> of them.
    /// </remarks>
    public static SiteLayer Learn(SpamClassifier classifier, IEnumerable<CorrectedPost> corrections) => Empty.LearnAll(classifier, corrections);

    /// <summary>Learns from one more correction.</summary>
    /// <param name="classifier">The classifier whose verdicts are corrected.</param>
    /// <param name="correction">The correction. One that says of a post what stands already changes nothing.</param>
    /// <returns>The layer with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The label is neither relationship nor monetization.</exception>
    public SiteLayer Correct(SpamClassifier classifier, CorrectedPost correction)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ThrowIfNoCorrection(correction);
        var identity = PostIdentity.NumberOf(correction.Post);
        if (Verdicts.TryGetValue(identity, out var standing) && standing == correction.Label)
        {
            return this;
        }

        var teacher = new LayerTeacher(classifier, this);
        teacher.Note(identity, correction.Label);
        teacher.Teach(correction);
        return teacher.Build();
    }

    /// <summary>What a moderator said of the very same post, or <see langword="null"/> where nobody did.</summary>
    /// <param name="post">The post.</param>
    public Orientation? VerdictOn(Post post) =>
        !Verdicts.IsEmpty && Verdicts.TryGetValue(PostIdentity.NumberOf(post), out var label) ? label : null;

    /// <summary>An empty layer that learns in another way.</summary>
    internal static SiteLayer With(LearningRule rule) => new(ImmutableDictionary<UInt128, Orientation>.Empty, new LayerWeights(rule));

    internal SiteLayer LearnAll(SpamClassifier classifier, IEnumerable<CorrectedPost> corrections)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(corrections);
        var all = new List<(UInt128 Identity, Orientation Label, CorrectedPost? Lesson)>();
        var last = new Dictionary<UInt128, int>();
        var (forgotten, standing) = (0, 0);
        foreach (var correction in corrections)
        {
            ThrowIfNoCorrection(correction);
            var identity = PostIdentity.NumberOf(correction.Post);
            if (last.TryGetValue(identity, out var earlier))
            {
                all[earlier] = (identity, default, null);
                standing -= earlier < forgotten ? 1 : 0;
            }

            last[identity] = all.Count;
            all.Add((identity, correction.Label, correction));

            // A post that nothing will be learned from need not stay in memory. "standing" are those before "forgotten" whose verdict stands.
            for (; last.Count - standing > MostLearned; forgotten++)
            {
                standing += last[all[forgotten].Identity] == forgotten ? 1 : 0;
                all[forgotten] = all[forgotten] with { Lesson = null };
            }
        }

        var teacher = new LayerTeacher(classifier, this);
        var untaught = Math.Max(0, last.Count - LearnedCorrections) / LearningBlock * LearningBlock;
        for (var i = 0; i < all.Count; i++)
        {
            var (identity, label, lesson) = all[i];
            if (last[identity] != i)
            {
                continue;
            }

            teacher.Note(identity, label);
            if (untaught-- <= 0)
            {
                teacher.Teach(lesson!);
            }
        }

        return teacher.Build();
    }

    /// <summary>What the layer adds to the verdict on a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="tree">Its text as a tree.</param>
    /// <param name="features">Room for its features.</param>
    internal SiteShift ShiftOf(Post post, ContentTree tree, PostFeatures features)
    {
        features.Read(post, tree);
        return new SiteShift(Weights.ShiftOf(features), VerdictOn(post));
    }

    private static void ThrowIfNoCorrection(CorrectedPost correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (correction.Label is not (Orientation.Relationship or Orientation.Monetization))
        {
            throw new ArgumentOutOfRangeException(nameof(correction), correction.Label, "A correction says relationship or monetization.");
        }
    }
}
