using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;
using SpamSense.Learning;

namespace SpamSense;

/// <summary>Everything that SpamSense says of one post.</summary>
public sealed class Analysis
{
    private readonly SpamClassifier _classifier;
    private readonly SiteLayer _layer;

    internal Analysis(SpamClassifier classifier, SiteLayer layer, Post post, ContentTree tree)
    {
        (_classifier, _layer) = (classifier, layer);
        Post = post;
        Tree = tree;
    }

    /// <summary>The post.</summary>
    public Post Post { get; }

    /// <summary>The text as a tree. All spans are places in its <see cref="ContentTree.Text"/>: the title, where there is one, a line feed, and the text, cut to the limit of the options.</summary>
    public ContentTree Tree { get; }

    /// <summary>The verdict on the whole text.</summary>
    public Classification Classification { get; internal init; }

    /// <summary>The verdicts on the sentences, in the order of the text.</summary>
    public ImmutableArray<SentenceClassification> Sentences { get; internal init; } = [];

    /// <summary>
    /// What the analyzers found, with its effective severity, by place and id; suppressed findings among it. Of each rule the first hundred,
    /// and of those that are suppressed another hundred; SS0003 tells how many there were.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>What to do with the post.</summary>
    public Decision Decision { get; internal init; }

    /// <summary>
    /// The words, pairs and signals that made the verdict, with their places, and what the site's moderators taught. Computed anew by each call. Where a
    /// moderator said what this very post is (SS0006, SS0007), or the model does not know its language, it tells what the sum would have been.
    /// </summary>
    public Explanation Explain() => _classifier.Explain(Post, Tree, _layer);

    /// <summary>Whether there were more findings, or places of a finding, than are reported.</summary>
    internal bool HasDropped { get; init; }

    /// <summary>The analysis with all findings, however many there are.</summary>
    internal Analysis InFull() => HasDropped ? _classifier.Analyze(Post, _layer, inFull: true) : this;

    /// <summary>Analyzes another post as this one was analyzed, with all findings.</summary>
    internal Analysis Again(Post post) => _classifier.Analyze(post, _layer, inFull: true);
}
