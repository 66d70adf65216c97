using FsCheck.Xunit;

namespace SpamSense.Tests;

public class IntentTests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;
    private static readonly SpamClassifier Opinionated = SpamClassifier.Create(new SpamClassifierOptions { AbstainOnUnknownLanguages = false });
    private static readonly SpamClassifier WithoutIntents = SpamClassifier.Create(new SpamClassifierOptions { Intents = false });

    [Theory]
    [InlineData("How do I keep the crust from going soft? Does anyone know?", Intent.Question)]
    [InlineData("I'm so sorry for your loss. Thinking of you and your family, big hugs.", Intent.Support)]
    [InlineData("Please subscribe to my channel, new videos every Friday!", Intent.SelfPromotion)]
    [InlineData("URGENT: your bank account has been suspended. Click the link to verify your password now: http://secure-bank.example", Intent.Scam)]
    [InlineData("Sexy singles near you want to chat tonight, click http://hot-date.example", Intent.AdultBait)]
    public void A_plain_case_is_told(string text, Intent expected) => Assert.Equal(expected, Classifier.Classify(text).Intent);

    [Property(MaxTest = 500)]
    public bool Any_text_has_an_intent_of_its_orientation(string? text)
    {
        var verdict = Opinionated.Classify(text ?? "");
        var most = verdict.Orientation == Orientation.Monetization ? verdict.MonetizationProbability : 1 - verdict.MonetizationProbability;
        return verdict.Intent.ToOrientation() == verdict.Orientation && verdict.IntentProbability > 0 && verdict.IntentProbability <= most + 1e-6;
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Hard_text_has_one_too(string piece)
    {
        var verdict = Opinionated.Classify(HardText.Repeat(piece, 2000));
        Assert.Equal(verdict.Orientation, verdict.Intent.ToOrientation());
        Assert.InRange(verdict.IntentProbability, 0, 1);
    }

    [Fact]
    public void What_is_undecided_has_no_intent_and_nor_have_its_sentences()
    {
        var analysis = Classifier.Analyze("Mein Onkel hat gestern wieder angerufen und die alte Geschichte erzählt. Danach haben wir noch lange gelacht und geredet.");
        Assert.Equal(Orientation.Undecided, analysis.Classification.Orientation);
        Assert.All([analysis.Classification, .. analysis.Sentences.Select(sentence => sentence.Classification)], verdict => Assert.Equal((Intent.Unknown, 0f), (verdict.Intent, verdict.IntentProbability)));
    }

    [Fact]
    public void Without_intents_the_rest_of_the_verdict_is_the_same() =>
        Assert.All(SampleComments.Texts, text => Assert.Equal(WithoutIntents.Classify(text), Classifier.Classify(text) with { Intent = Intent.Unknown, IntentProbability = 0 }));

    [Fact]
    public void The_threshold_decides_whose_intents_are_told()
    {
        const string text = "My grandmother baked this bread every Sunday.";
        var strict = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = 0 });
        Assert.Equal(Orientation.Monetization, strict.Classify(text).Intent.ToOrientation());
        Assert.Equal(Orientation.Relationship, Classifier.Classify(text).Intent.ToOrientation());
        Assert.Equal(strict.Classify(text), strict.Analyze(text).Classification);
    }

    [Fact]
    public async Task A_stream_and_a_batch_tell_the_same_as_one_by_one()
    {
        var texts = SampleComments.Texts.Take(300).ToArray();
        var results = new Classification[texts.Length];
        Classifier.Classify(texts, results);
        var i = 0;
        await foreach (var scored in Classifier.ClassifyAsync(texts.ToAsyncEnumerable()))
        {
            Assert.Equal(results[i], scored.Classification);
            Assert.Equal(Classifier.Classify(texts[i]), results[i]);
            Assert.NotEqual(Intent.Unknown, results[i++].Intent);
        }

        Assert.Equal(texts.Length, i);
    }

    [Fact]
    public void Sentences_have_intents_of_their_own()
    {
        var sentences = Classifier.Analyze("How long do you let the dough rest? Subscribe to my channel and win a new phone today!").Sentences;
        Assert.Equal(Intent.Question, sentences[0].Classification.Intent);
        Assert.Equal(Orientation.Monetization, sentences[1].Classification.Intent.ToOrientation());
    }

    [Fact]
    public void A_verdict_tells_the_intent_as_a_property()
    {
        var analysis = Classifier.Analyze("Please subscribe to my channel and follow me on Instagram for a free gift!");
        var verdict = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Id is "SS1001" or "SS1002");
        Assert.Equal(analysis.Classification.Intent.ToName(), verdict.Properties["intent"]);
    }

    [Fact]
    public void Names_are_those_of_the_label_guide()
    {
        string[] names =
        [
            "unknown", "conversation", "story", "question", "support", "knowledge", "community", "promotion", "self-promotion", "affiliate",
            "get-rich", "link-spam", "scam", "adult-bait", "engagement-bait",
        ];
        Assert.Equal(names, Enum.GetValues<Intent>().Select(intent => intent.ToName()));
        Assert.Equal(Enum.GetValues<Intent>(), names.Select(IntentExtensions.ParseIntent));
        Assert.Equal("unknown", ((Intent)99).ToName());
        Assert.Equal(Intent.Unknown, IntentExtensions.ParseIntent("chit-chat"));
        Assert.Equal([null, .. Enumerable.Repeat<Orientation?>(Orientation.Relationship, 6), .. Enumerable.Repeat<Orientation?>(Orientation.Monetization, 8)], Enum.GetValues<Intent>().Select(intent => intent.ToOrientation()));
    }
}
