using FsCheck.Xunit;

namespace SpamSense.Tests.Scoring;

/// <summary>The words that carried a verdict: they add up, and they stand where they say.</summary>
public class ExplanationTests
{
    private const double Tolerance = 1e-9;

    private static readonly SpamClassifier Classifier = SpamClassifier.Default;

    [Fact]
    public void Contributions_and_bias_add_up_to_the_log_odds_of_the_verdict()
    {
        Assert.All(SampleComments.Texts, text => AssertAddsUp(Classifier.Analyze(text)));
    }

    [Property(MaxTest = 1000)]
    public void They_add_up_for_any_text(string? text) => AssertAddsUp(Classifier.Analyze(text ?? ""));

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void They_add_up_for_hard_text(string piece) => AssertAddsUp(Classifier.Analyze(HardText.Repeat(piece, 2000)));

    [Fact]
    public void A_word_has_its_places_in_the_original_text()
    {
        const string text = "Sub\u200Bscribe to my channel. Please <b>SUBSCRIBE</b>!";
        var word = Classifier.Analyze(text).Explain().Contributions.Single(c => c is { Kind: ContributionKind.Word, Name: "subscribe" });
        Assert.Equal(["Sub\u200Bscribe", "SUBSCRIBE"], word.Spans.Select(span => text.Substring(span.Start, span.Length)));
        Assert.True(word.LogOdds > 0);
    }

    [Fact]
    public void A_pair_has_the_place_of_both_words_and_a_signal_that_of_its_phrase()
    {
        const string text = "Come and check out my channel";
        var contributions = Classifier.Analyze(text).Explain().Contributions;
        var pair = contributions.Single(c => c is { Kind: ContributionKind.Pair, Name: "my channel" });
        Assert.Equal("my channel", Assert.Single(pair.Spans.Select(span => text.Substring(span.Start, span.Length))));
        var signal = contributions.Single(c => c is { Kind: ContributionKind.Signal, Name: "call-to-action" });
        Assert.Equal("check out", Assert.Single(signal.Spans.Select(span => text.Substring(span.Start, span.Length))));
    }

    [Fact]
    public void The_strongest_comes_first()
    {
        var strengths = Classifier.Analyze(SampleComments.Texts[0]).Explain().Contributions.Select(c => Math.Abs(c.LogOdds)).ToList();
        Assert.Equal(strengths.OrderDescending(), strengths);
        Assert.True(strengths.Count > 10);
    }

    private static void AssertAddsUp(Analysis analysis)
    {
        var explanation = analysis.Explain();
        var sum = explanation.Bias + explanation.Contributions.Sum(c => c.LogOdds);
        Assert.InRange(Math.Abs(sum - explanation.LogOdds), 0, Tolerance * Math.Max(1, explanation.Contributions.Length));
        var probability = 1 / (1 + Math.Exp(-explanation.LogOdds));
        Assert.InRange(Math.Abs(probability - analysis.Classification.MonetizationProbability), 0, 1e-6);
        Assert.All(explanation.Contributions.SelectMany(c => c.Spans), span => Assert.InRange(span.End, span.Start + 1, analysis.Tree.Text.Length));
    }
}
