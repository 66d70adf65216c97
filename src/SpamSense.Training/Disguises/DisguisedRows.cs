using SpamSense.Training.Attacks;
using SpamSense.Training.Data;

namespace SpamSense.Training.Disguises;

/// <summary>
/// Copies of posts as an author would disguise them, under the same label: for training only. Both labels are disguised alike, so
/// that a disguise is no sign of either. Adding good words is Lowd and Meek's attack (CEAS 2005); typos are DeepWordBug's (Gao and others, 2018).
/// </summary>
internal sealed class DisguisedRows(TrainingOptions options)
{
    private static readonly IAttack[] OnWords = [new LeetspeakAttack(), new TypoAttack(), new EmojiAttack()];

    /// <summary>The copies, in the order of the posts; the same posts and settings give the same copies.</summary>
    internal IReadOnlyList<TrainingRow> Of(IReadOnlyList<LabelledPost> posts, CancellationToken cancellationToken)
    {
        var words = new EverydayWords(posts);
        return [.. posts.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(post => Disguise(post, words))];
    }

    private IEnumerable<TrainingRow> Disguise(LabelledPost post, EverydayWords words)
    {
        var random = new Random(unchecked((int)PostHash.Of(post.Id)) ^ options.Seed);
        if (random.NextDouble() < options.AddedWordsShare)
        {
            yield return Copy(post, words.AppendTo(post.Text, random));
        }

        if (random.NextDouble() < options.DisguisedWordsShare)
        {
            yield return Copy(post, OnWords[random.Next(OnWords.Length)].Apply(post.Text, random));
        }
    }

    private static TrainingRow Copy(LabelledPost post, string text)
    {
        var row = TrainingRow.Of(post with { Text = text });
        row.IsDisguised = true;
        return row;
    }
}
