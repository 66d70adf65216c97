using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

/// <summary>Posts with made-up probabilities.</summary>
internal static class JudgedPosts
{
    /// <summary>One source in which the first of each label are right.</summary>
    internal static IReadOnlyList<JudgedPost> Source(string source, int relationship, int kept, int monetization, int found) =>
    [
        .. Enumerable.Range(0, relationship).Select(i => new JudgedPost($"{source}:r{i}", source, false, i < kept ? 0.1 : 0.9, false)),
        .. Enumerable.Range(0, monetization).Select(i => new JudgedPost($"{source}:m{i}", source, true, i < found ? 0.9 : 0.1, false)),
    ];

    /// <summary>The labelled posts that were judged.</summary>
    internal static IReadOnlyList<LabelledPost> Labelled(IEnumerable<JudgedPost> posts) =>
    [
        .. posts.Select(post => new LabelledPost(post.Id, post.Source, "comment", post.Id, post.IsMonetization ? Orientation.Monetization : Orientation.Relationship, "unknown", "en")),
    ];
}
