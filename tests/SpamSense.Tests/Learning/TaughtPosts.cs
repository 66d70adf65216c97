using SpamSense.Learning;
using SpamSense.Tests.Analyzers;

namespace SpamSense.Tests.Learning;

/// <summary>Posts of a site on ceramics, and what its moderators say of them.</summary>
internal static class TaughtPosts
{
    internal static readonly SpamClassifier Classifier = SpamClassifier.Default;

    internal static readonly DateTimeOffset Day = new(2026, 5, 4, 10, 0, 0, TimeSpan.Zero);

    /// <summary>What the shared model takes for monetization and a potters' club welcomes.</summary>
    internal static Post ShopOf(string potter) => new()
    {
        Text = $"{potter} here: my shop has new celadon bowls and raku cups, order now at https://{potter.ToLowerInvariant()}-pots.example and get free shipping!",
        AuthorName = potter,
    };

    internal static CorrectedPost Approved(Post post, int day = 0) => new(post, Orientation.Relationship, Day.AddDays(day));

    internal static CorrectedPost Rejected(Post post, int day = 0) => new(post, Orientation.Monetization, Day.AddDays(day));

    /// <summary>A site that approved some shops.</summary>
    internal static SiteLayer Potters { get; } = SiteLayer.Learn(Classifier, new[] { "Anna", "Bert", "Carla", "Dora", "Emil", "Fritz" }.Select(potter => Approved(ShopOf(potter))));

    /// <summary>Everything that is said of a post.</summary>
    internal static string Say(Analysis analysis) =>
        $"{analysis.Decision} {analysis.Classification} {analysis.Classification.Intent} {string.Join(", ", analysis.Sentences)} {string.Join("; ", DiagnosticText.Of(analysis.Diagnostics))}";

    /// <summary>Every byte that a layer consists of.</summary>
    internal static string Say(SiteLayer layer) =>
        $"{layer.Weights.Decay} {layer.Weights.Newest:O} {string.Join(' ', layer.Weights.Table.Slots.ToArray().Select(slot => $"{slot.Key}:{slot.Weight:R}:{slot.Evidence:R}"))} "
        + string.Join(' ', layer.Verdicts.OrderBy(verdict => verdict.Key).Select(verdict => $"{verdict.Key:x}={verdict.Value}"));
}
