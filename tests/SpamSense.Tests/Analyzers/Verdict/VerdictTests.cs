using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Analyzers.Verdict;

public class VerdictTests
{
    private static readonly string[] Exclusive = ["SS1001", "SS1002", "SS1004", "SS1005"];

    private static readonly string[] Pieces =
    [
        "Order now and get 50% off at http://shop.example!", "My brother lost his boots.", "\n\n> Earn $500 a day from home!\n\n", "Thank you for asking.",
        "FREE FREE FREE", "🚀💰👉", "\u202E", "\uD800", "Use code SAVE20.", "I laughed all day, and so did my mother.", "```\ncode\n```\n", "…",
    ];

    [Property(MaxTest = 300)]
    public Property A_post_gets_one_verdict_at_most() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(), text =>
        {
            var analysis = SpamClassifier.Default.Analyze(text);
            var verdicts = analysis.Diagnostics.Where(diagnostic => Exclusive.Contains(diagnostic.Id)).ToList();
            return verdicts.Count <= 1
                && (analysis.Classification.Orientation != Orientation.Monetization || analysis.Tree.Tokens.Count == 0 || verdicts.Count == 1)
                && analysis.Diagnostics.All(diagnostic => diagnostic.Id != "SS0001");
        });

    [Fact]
    public void A_threshold_of_the_configuration_decides_what_is_undecided()
    {
        const string text = "Order now and get 50% off at http://shop.example, visit our online store today!";
        var probability = SpamClassifier.Default.Classify(text).MonetizationProbability;
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = probability - 0.01 });
        Assert.Contains(classifier.Analyze(text).Diagnostics, diagnostic => diagnostic is { Id: "SS1004", Severity: DiagnosticSeverity.Warning });
    }
}
