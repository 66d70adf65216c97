using SpamSense.Content;
using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring.Lanes;

/// <summary>The lane weighs the words of a text for its language to the last unit like the tokenizer and the extractor do.</summary>
public class LaneLanguageTests
{
    private static readonly ulong[] Names =
        [.. SampleComments.Texts.Take(10).SelectMany(text => text.Split(' ')).Select(word => SymbolHash.Of(word.ToLowerInvariant())).Distinct()];

    // Whole weights, so that a bias a half away from the sum tips the verdict.
    private static readonly LanguageWeights Weights = new()
    {
        Words = Names,
        WordWeights = [.. Names.Select((_, i) => (i % 7) - 3f)],
        Bias = 0,
        Word = 2,
        Capital = 64,
        OtherScript = 1024,
    };

    private static readonly CompiledModel Unbiased = ModelOf(0);

    [Fact]
    public void Samples_and_our_own_corpus_weigh_the_same()
    {
        foreach (var text in SampleComments.Texts.Take(500).Concat(OwnTexts.All.Where((_, i) => i % 40 == 0)))
        {
            AssertSame(text);
        }
    }

    [Fact]
    public void Nasty_texts_weigh_the_same()
    {
        var random = new Random(1);
        for (var i = 0; i < 1500; i++)
        {
            AssertSame(NastyText.Of(random, random.Next(200)));
            AssertSame(NastyText.Mutate(random, SampleComments.Texts[random.Next(SampleComments.Texts.Count)]));
        }
    }

    [Theory]
    [InlineData("Anna Anna Anna. Anna")]
    [InlineData("anna, ANNA, Anna anna")]
    [InlineData("#Anna $ABC Anna #anna anna")]
    [InlineData("слово Слово слово. Слово")]
    [InlineData("Don't Don't I'M iPhone x X x")]
    public void Words_of_all_writings_weigh_the_same(string text) => AssertSame(text);

    private static void AssertSame(string text)
    {
        var sink = new RecordingSink(Unbiased.Table, Unbiased.Languages, []);
        var folded = new char[text.Length];
        FeatureExtractor<RecordingSink>.Run(folded.AsSpan(0, TextFolder.Fold(text, folded)), ref sink, new int[Unbiased.SignalCount], new char[Tokenizer.MaxWordLength]);
        var sum = (float)sink.Words.LogOdds;
        foreach (var more in new[] { 0.5f, -0.5f })
        {
            var model = ModelOf(more - sum);
            Assert.Equal(more > 0, model.Read(text, model.CreateScratch()).IsUnknownLanguage);
        }
    }

    private static CompiledModel ModelOf(float bias)
    {
        var weights = new LinearWeights
        {
            Ngrams = [],
            NgramWeights = [],
            Signals = [.. new float[SignalLexicon.Default.Count]],
            NgramScale = ModelShape.NgramScale,
            Bias = 0,
            Calibration = new Calibration(-1, 0),
        };
        return new CompiledModel(weights, Weights with { Bias = bias });
    }
}
