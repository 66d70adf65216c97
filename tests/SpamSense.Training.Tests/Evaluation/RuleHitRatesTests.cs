using SpamSense.Training.Data;
using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class RuleHitRatesTests
{
    private static readonly LabelledPost[] Posts =
    [
        Post("a", Orientation.Monetization, "Use code WINTER at the till. Use code WINTER again."),
        Post("a", Orientation.Monetization, "Nothing of that kind."),
        Post("a", Orientation.Relationship, "My brother lost his boots."),
        Post("b", Orientation.Relationship, "She said: use code WINTER."),
    ];

    private static readonly IReadOnlyList<RuleHitRate> Rates = RuleHitRates.Measure(SpamClassifier.Default, Posts);

    [Fact]
    public void A_rule_counts_once_for_each_post()
    {
        Assert.Equal(
            [("a", Orientation.Relationship, 1, 0, 0.0), ("a", Orientation.Monetization, 2, 1, 0.5), ("b", Orientation.Relationship, 1, 1, 1.0)],
            Rates.Where(row => row.Rule == "SS3007").Select(row => (row.Source, row.Orientation, row.Posts, row.Hits, row.Rate)));
    }

    [Fact]
    public void Every_rule_has_a_row_for_every_source_and_label()
    {
        Assert.Equal(SpamClassifier.Default.SupportedDiagnostics.Length * 3, Rates.Count);
        Assert.Equal(Rates.OrderBy(row => row.Rule, StringComparer.Ordinal).ThenBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Orientation), Rates);
    }

    private static LabelledPost Post(string source, Orientation orientation, string text) => new("1", source, "comment", text, orientation, "unknown", "en");
}
