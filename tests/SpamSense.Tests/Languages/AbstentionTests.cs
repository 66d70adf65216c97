using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests.Languages;

/// <summary>The model has no opinion on what it cannot read, and one on everything else.</summary>
public class AbstentionTests
{
    private const string Pitch = "Great post! I make five hundred dollars a day from home, send me a message and I will show you how to start today.";

    private static readonly SpamClassifier Classifier = SpamClassifier.Default;
    private static readonly SpamClassifier Opinionated = SpamClassifier.Create(new SpamClassifierOptions { AbstainOnUnknownLanguages = false });

    [Theory]
    [MemberData(nameof(OtherLanguages.Texts), MemberType = typeof(OtherLanguages))]
    public void A_text_in_another_language_is_undecided(string text) => Assert.Equal(Orientation.Undecided, Classifier.Classify(text).Orientation);

    [Theory]
    [MemberData(nameof(OtherLanguages.Open), MemberType = typeof(OtherLanguages))]
    public void What_may_be_English_is_judged(string text) => Assert.NotEqual(Orientation.Undecided, Classifier.Classify(text).Orientation);

    [Fact]
    public void The_probability_stays_and_the_words_say_no_more_than_undecided()
    {
        const string text = "Gestern haben wir zusammen den ganzen Abend auf dem Balkon gesessen und geredet.";
        var verdict = Classifier.Classify(text);
        Assert.Equal(Opinionated.Classify(text).MonetizationProbability, verdict.MonetizationProbability);
        Assert.Equal("Undecided", verdict.ToString());
    }

    [Theory]
    [MemberData(nameof(OtherLanguages.Texts), MemberType = typeof(OtherLanguages))]
    public void Who_wants_an_opinion_on_everything_gets_one(string text)
    {
        Assert.NotEqual(Orientation.Undecided, Opinionated.Classify(text).Orientation);
        Assert.NotEqual(Orientation.Undecided, Opinionated.Analyze(text).Classification.Orientation);
    }

    [Theory]
    [InlineData("Alle zusammen feiern wir morgen in der Stadt.")]
    [InlineData("Je suis très content de te voir ici.")]
    [InlineData("Сегодня очень хорошая погода, правда?")]
    public void A_pitch_does_not_escape_by_some_foreign_words_behind_it(string words)
    {
        Assert.Equal(Orientation.Monetization, Classifier.Classify(Pitch).Orientation);
        Assert.NotEqual(Orientation.Undecided, Classifier.Classify($"{Pitch} {words}").Orientation);
        Assert.NotEqual(Orientation.Undecided, Classifier.Classify($"{words}\n{Pitch}").Orientation);
    }

    [Fact]
    public void Nor_does_a_word_that_is_said_again_and_again_in_English() =>
        Assert.Equal(Orientation.Relationship, Classifier.Classify(string.Join(' ', Enumerable.Repeat("thanks for the story", 5000))).Orientation);

    [Theory]
    [MemberData(nameof(OtherLanguages.Texts), MemberType = typeof(OtherLanguages))]
    [MemberData(nameof(OtherLanguages.Open), MemberType = typeof(OtherLanguages))]
    public async Task Every_way_to_ask_gives_the_same_verdict(string text)
    {
        var verdict = Classifier.Classify(text);
        var batch = new Classification[300];
        Classifier.Classify(Enumerable.Repeat(text, batch.Length).ToArray(), batch);
        Assert.All(batch, other => Assert.Equal(verdict, other));
        Assert.Equal(verdict, Classifier.Analyze(text).Classification);
        Assert.Equal(verdict, Classifier.Classify(new Post { Text = text }));
        await foreach (var scored in Classifier.ClassifyAsync(Enumerable.Repeat(text, 2).ToAsyncEnumerable()))
        {
            Assert.Equal(verdict, scored.Classification);
        }

        var view = Classifier.Transform(new MLContext().Data.LoadFromEnumerable([new Row { Text = text }]));
        Assert.Equal(verdict.Orientation == Orientation.Undecided, Assert.Single(view.GetColumn<bool>("Undecided")));
        Assert.Equal(verdict.Orientation == Orientation.Monetization, Assert.Single(view.GetColumn<bool>("PredictedLabel")));
    }

    [Fact]
    public void A_sentence_is_in_the_language_of_its_text()
    {
        var english = Classifier.Analyze("My uncle called last night and told the old story again. Das war schon immer so, sagte er. We laughed until it hurt, as we always do.");
        Assert.Equal(3, english.Sentences.Length);
        Assert.DoesNotContain(english.Sentences, sentence => sentence.Classification.Orientation == Orientation.Undecided);
        var german = Classifier.Analyze("Mein Onkel hat gestern wieder angerufen und die alte Geschichte erzählt. OK, fine by me! Danach haben wir noch lange gelacht und geredet.");
        Assert.All(german.Sentences, sentence => Assert.Equal(Orientation.Undecided, sentence.Classification.Orientation));
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }
}
