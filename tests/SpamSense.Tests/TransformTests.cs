using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamSense.Tests;

/// <summary>The tables and ML.NET itself, on the same model, say the same.</summary>
public class TransformTests
{
    private const double Tolerance = 1e-5;

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
        Assert.Equal(["PredictedLabel", "Probability", "Score", "Text", "Undecided"], names.Order());
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
        for (var i = 0; i < texts.Length; i++)
        {
            var verdict = SpamClassifier.Default.Classify(texts[i]);
            Assert.InRange(Math.Abs(verdict.MonetizationProbability - probabilities[i]), 0, Tolerance);
            Assert.Equal(verdict.Orientation == Orientation.Undecided, undecided[i]);
            Assert.True(verdict.Orientation == Orientation.Monetization == labels[i] || Math.Abs(probabilities[i] - 0.5) <= Tolerance);
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
