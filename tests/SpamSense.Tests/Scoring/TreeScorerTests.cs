using FsCheck.Xunit;

namespace SpamSense.Tests.Scoring;

/// <summary>A verdict is the same whether a text was only classified or taken apart.</summary>
public class TreeScorerTests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;

    [Fact]
    public void Analysis_and_classification_agree_to_the_last_bit_on_the_sample() =>
        Assert.All(SampleComments.Texts, text => Assert.Equal(Classifier.Classify(text), Classifier.Analyze(text).Classification));

    [Property(MaxTest = 1000)]
    public void They_agree_on_any_text(string? text) => Assert.Equal(Classifier.Classify(text ?? ""), Classifier.Analyze(text ?? "").Classification);

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void They_agree_on_hard_text(string piece)
    {
        var text = HardText.Repeat(piece, 3000);
        Assert.Equal(Classifier.Classify(text), Classifier.Analyze(text).Classification);
    }

    [Fact]
    public void A_mixed_post_shows_which_part_is_which()
    {
        const string text = "My grandmother baked this bread every Sunday and I still miss her. Subscribe to my channel and visit http://x.example for cheap watches!";
        var sentences = Classifier.Analyze(text).Sentences;
        Assert.Equal(2, sentences.Length);
        Assert.Equal(Orientation.Relationship, sentences[0].Classification.Orientation);
        Assert.Equal(Orientation.Monetization, sentences[1].Classification.Orientation);
        Assert.True(sentences[0].Span < sentences[1].Span);
    }

    [Fact]
    public void The_only_sentence_of_a_text_has_the_verdict_of_the_text()
    {
        const string text = "I lost my dog last night and cried";
        var analysis = Classifier.Analyze(text);
        Assert.Equal(analysis.Classification, Assert.Single(analysis.Sentences).Classification);
    }
}
