using FsCheck.Xunit;

namespace SpamSense.Tests;

public class SpamClassifierTests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;

    [Fact]
    public void A_pitch_is_monetization_and_a_story_is_relationship()
    {
        Assert.Equal(Orientation.Monetization, Classifier.Classify("Great post! Visit my page http://x.example for cheap loans").Orientation);
        Assert.Equal(Orientation.Relationship, Classifier.Classify("My grandmother used to bake this every Sunday and I miss her so much.").Orientation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("😀")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\0\0\0")]
    public void Texts_that_say_nothing_get_an_answer_and_no_accusation(string text)
    {
        var verdict = Classifier.Classify(text);
        Assert.Equal(Orientation.Relationship, verdict.Orientation);
        Assert.InRange(verdict.MonetizationProbability, 0, 0.5f);
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Ten_megabytes_of_anything_get_an_answer(string piece)
    {
        var verdict = Classifier.Classify(HardText.Repeat(piece, 10_000_000));
        Assert.InRange(verdict.MonetizationProbability, 0, 1);
    }

    [Property(MaxTest = 2000)]
    public bool Any_string_gets_a_probability_and_the_same_one_twice(string? text)
    {
        text ??= "";
        var first = Classifier.Classify(text);
        return first.MonetizationProbability is >= 0 and <= 1 && first == Classifier.Classify(text);
    }

    [Fact]
    public void What_stands_behind_the_limit_is_not_read()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = 12 });
        Assert.Equal(Classifier.Classify("Dear friends"), classifier.Classify("Dear friends buy pills at http://x.example"));
    }

    [Fact]
    public void The_threshold_decides_the_orientation_and_not_the_probability()
    {
        var strict = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = 0 });
        var verdict = strict.Classify("Thanks for the story about your dog.");
        Assert.Equal(Orientation.Monetization, verdict.Orientation);
        Assert.Equal(Classifier.Classify("Thanks for the story about your dog.").MonetizationProbability, verdict.MonetizationProbability);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_threshold_is_a_probability(double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = threshold }));

    [Fact]
    public void Limits_are_positive()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SpamClassifier.Create(new SpamClassifierOptions { MaxTextLength = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = -1 }));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Classifier.Classify((string)null!));
        Assert.Throws<ArgumentNullException>(() => Classifier.Classify((Post)null!));
        Assert.Throws<ArgumentException>(() => Classifier.Classify(["a", null!], new Classification[2]));
    }

    [Fact]
    public void The_title_is_the_first_line_of_a_post()
    {
        var post = new Post { Title = "Cheap loans, apply now", Text = "Visit our site." };
        Assert.Equal(Classifier.Classify("Cheap loans, apply now\nVisit our site."), Classifier.Classify(post));
    }

    [Fact]
    public void A_verdict_reads_like_one() =>
        Assert.Equal("Relationship (90.0 %)", new Classification(Orientation.Relationship, 0.1f).ToString());

    [Property(MaxTest = 300)]
    public void Invisible_characters_change_nothing(int seed)
    {
        var random = new Random(seed);
        var text = SampleComments.Texts[random.Next(SampleComments.Texts.Count)];
        var hidden = string.Concat(text.Select(c => char.IsAsciiLetter(c) && random.Next(3) == 0 ? c + "\u200B" : c.ToString()));
        if (!text.Contains('.', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal))
        {
            Assert.Equal(Classifier.Classify(text).Orientation, Classifier.Classify(hidden).Orientation);
        }
    }
}
