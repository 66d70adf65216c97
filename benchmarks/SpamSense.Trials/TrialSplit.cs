using SpamSense.Training;
using SpamSense.Training.Attacks;
using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Trials;

/// <summary>Labelled posts without one group of related sources, and this group.</summary>
internal sealed class TrialSplit
{
    private const int AttackedPostsOfSource = 200;

    private readonly Dictionary<int, Vocabulary> _vocabularies = [];
    private readonly Lazy<ShippedFeatures> _shipped;

    internal TrialSplit(IReadOnlyList<LabelledPost> posts, IReadOnlyList<string> group, TrainingOptions options)
    {
        Options = options;
        Group = group;
        Posts = [.. posts.Where(post => !group.Contains(post.Source))];
        Rows = TrainingRows.Of(Posts, options, CancellationToken.None);
        var left = posts.Where(post => group.Contains(post.Source)).ToList();
        LeftOut = [.. left.Select(TrainingRow.Of)];
        List<LabelledPost> sample = [.. left.GroupBy(post => post.Source).SelectMany(source => source.Take(AttackedPostsOfSource))];
        Sample = [.. sample.Select(TrainingRow.Of)];
        WithGoodWords = Attacked(new GoodWordsAttack(), sample);
        WithLeetspeak = Attacked(new LeetspeakAttack(), sample);
        _shipped = new Lazy<ShippedFeatures>(() => new ShippedFeatures(this));
    }

    internal TrainingOptions Options { get; }

    internal IReadOnlyList<string> Group { get; }

    /// <summary>What may be trained on.</summary>
    internal IReadOnlyList<LabelledPost> Posts { get; }

    /// <summary>The same with disguised copies. To be copied before use, since a weight belongs to one training run.</summary>
    internal IReadOnlyList<TrainingRow> Rows { get; }

    internal IReadOnlyList<TrainingRow> LeftOut { get; }

    /// <summary>Those of the left-out posts that are attacked, as they were.</summary>
    internal IReadOnlyList<TrainingRow> Sample { get; }

    internal IReadOnlyList<TrainingRow> WithGoodWords { get; }

    internal IReadOnlyList<TrainingRow> WithLeetspeak { get; }

    /// <summary>The features of the shipped model, for trials that change what comes after them.</summary>
    internal ShippedFeatures Shipped => _shipped.Value;

    internal Vocabulary VocabularyOf(int minSources)
    {
        if (!_vocabularies.TryGetValue(minSources, out var vocabulary))
        {
            vocabulary = Vocabulary.Select(Rows, minSources);
            _vocabularies.Add(minSources, vocabulary);
        }

        return vocabulary;
    }

    /// <summary>Rows for one training run.</summary>
    internal List<TrainingRow> CopyRows(Func<TrainingRow, bool>? keep = null) => [.. Rows.Where(keep ?? (_ => true)).Select(row => row.Copy())];

    private static List<TrainingRow> Attacked(IAttack attack, List<LabelledPost> posts) =>
        [.. AttackEvaluator.Disguise(attack, posts).Select((text, i) => TrainingRow.Of(posts[i] with { Text = text }))];
}
