using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests;

/// <summary>The tables and ML.NET itself, on the same model, say the same.</summary>
public class TransformTests
{
    private const double Tolerance = 1e-5;
    private const double IntentTolerance = 1e-4;

    [Fact]
    public void The_tables_agree_with_ML_NET_on_the_sample() => AssertAgreement([.. SampleComments.Texts]);

    [Fact]
    public void The_tables_agree_with_ML_NET_on_random_text()
    {
        var random = new Random(1);
        AssertAgreement([.. Enumerable.Range(0, 3000).Select(_ => RandomText(random))]);
    }

    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void The_tables_agree_with_ML_NET_on_hard_text(string piece) => AssertAgreement([HardText.Repeat(piece, 1000), piece]);

    [Fact]
    public void The_view_keeps_its_columns_and_gets_ours()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = "buy now http://x.example" }]);
        var names = SpamClassifier.Default.Transform(view).Schema.Where(column => !column.IsHidden).Select(column => column.Name);
        Assert.Equal(["Intent", "IntentProbability", "PredictedLabel", "Probability", "Score", "Text", "Undecided"], names.Order());
    }

    [Fact]
    public void Without_intents_the_view_gets_none()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = "buy now http://x.example" }]);
        var scored = SpamClassifier.Create(new SpamClassifierOptions { Intents = false }).Transform(view);
        Assert.Equal(["PredictedLabel", "Probability", "Score", "Text", "Undecided"], scored.Schema.Where(column => !column.IsHidden).Select(column => column.Name).Order());
    }

    [Fact]
    public void The_threshold_of_the_options_decides_whose_intents_are_told()
    {
        var view = new MLContext().Data.LoadFromEnumerable([new Row { Text = "My grandmother baked this bread every Sunday." }]);
        var scored = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = 0 }).Transform(view);
        var name = Assert.Single(scored.GetColumn<string>("Intent"));
        Assert.Contains(Enum.GetValues<Intent>(), intent => intent.ToName() == name && intent.ToOrientation() == Orientation.Monetization);
    }

    [Fact]
    public void A_view_without_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => SpamClassifier.Default.Transform(new MLContext().Data.LoadFromEnumerable([new Wrong()])));

    private static void AssertAgreement(string[] texts)
    {
        var view = new MLContext().Data.LoadFromEnumerable(texts.Select(text => new Row { Text = text }));
        var scored = SpamClassifier.Default.Transform(view);
        var probabilities = scored.GetColumn<float>("Probability").ToArray();
        var undecided = scored.GetColumn<bool>("Undecided").ToArray();
        var labels = scored.GetColumn<bool>("PredictedLabel").ToArray();
        var intents = scored.GetColumn<string>("Intent").ToArray();
        var intentProbabilities = scored.GetColumn<float>("IntentProbability").ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var verdict = SpamClassifier.Default.Classify(texts[i]);
            Assert.InRange(Math.Abs(verdict.MonetizationProbability - probabilities[i]), 0, Tolerance);
            Assert.Equal(verdict.Orientation == Orientation.Undecided, undecided[i]);
            Assert.True(verdict.Orientation == Orientation.Monetization == labels[i] || Math.Abs(probabilities[i] - 0.5) <= Tolerance);

            // On either side of the threshold other intents are asked.
            if (Math.Abs(probabilities[i] - 0.5) > Tolerance)
            {
                Assert.Equal(verdict.Intent.ToName(), intents[i]);
                Assert.InRange(Math.Abs(verdict.IntentProbability - intentProbabilities[i]), 0, IntentTolerance);
            }
        }
    }

    private static string RandomText(Random random)
    {
        var words = SampleComments.Texts[random.Next(SampleComments.Texts.Count)].Split(' ');
        return string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(4) switch
        {
            0 => new string([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (char)random.Next(char.MaxValue + 1))]),
            _ => words[random.Next(words.Length)],
        }));
    }

    private sealed class Row
    {
        public string Text { get; set; } = "";
    }

    private sealed class Wrong
    {
        public float Number { get; set; }
    }
}
