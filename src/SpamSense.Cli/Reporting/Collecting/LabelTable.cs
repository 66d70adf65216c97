using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>What had been decided about the posts, against what we say of them.</summary>
/// <param name="top">How many posts to show of each disagreement.</param>
internal sealed class LabelTable(int top)
{
    private readonly Balance[] _balances = [.. Enum.GetValues<OriginalLabel>().Select(static _ => new Balance())];

    /// <summary>Posts that were let through, and are called monetization.</summary>
    public PostBoard LetThrough { get; } = new(top, static probability => probability);

    /// <summary>Posts that were called spam or taken down, and are called relationship.</summary>
    public PostBoard TakenDown { get; } = new(top, static probability => -probability);

    /// <summary>How many posts have a label.</summary>
    public long Labelled => Enum.GetValues<OriginalLabel>().Where(static label => label != OriginalLabel.None).Sum(label => Of(label).Posts);

    /// <summary>How many posts were let through and are called relationship, or called spam and are called monetization.</summary>
    public long Agreed => Of(OriginalLabel.Approved).Relationship + Of(OriginalLabel.Spam).Monetization;

    /// <summary>How many posts were let through or called spam, and have a verdict.</summary>
    public long Comparable => Decided(OriginalLabel.Approved) + Decided(OriginalLabel.Spam);

    public Balance Of(OriginalLabel label) => _balances[(int)label];

    public void Add(ReportedPost post)
    {
        var label = post.Post.Label;
        Of(label).Add(post.Classification.Orientation);
        if (label == OriginalLabel.Approved && post.IsMonetization)
        {
            LetThrough.Offer(post);
        }
        else if (label is OriginalLabel.Spam or OriginalLabel.Deleted && post.Classification.Orientation == Orientation.Relationship)
        {
            TakenDown.Offer(post);
        }
    }

    private long Decided(OriginalLabel label) => Of(label).Posts - Of(label).Undecided;
}
