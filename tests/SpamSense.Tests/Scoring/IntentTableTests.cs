using SpamSense.Scoring;

namespace SpamSense.Tests.Scoring;

/// <summary>The intents of the lanes are those of plain sums and Math.Exp.</summary>
public class IntentTableTests
{
    private const int Ngrams = 300;
    private const double Tolerance = 2e-6;

    private static readonly Random Random = new(3);
    private static readonly ulong[] Names = [.. Enumerable.Range(0, 2 * Ngrams).Select(_ => (ulong)Random.NextInt64())];
    private static readonly CompiledTable Table = new(Names, new float[Names.Length], SignalLexicon.Default, []);

    // Every other n-gram of the table.
    private static readonly IntentWeights Weights = new()
    {
        Ngrams = [.. Names.Where((_, i) => i % 2 == 0)],
        NgramWeights = SomeWeights(Ngrams, 1),
        SignalWeights = SomeWeights(SignalLexicon.Default.Count, 0.5f),
        Biases = [.. SomeWeights(ModelShape.IntentCount, 1)[0]],
    };

    private static readonly IntentTable Intents = new(Table, Weights);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(200)]
    [InlineData(2 * Ngrams)]
    public void The_greatest_intent_of_the_orientation_gets_its_share(int length)
    {
        for (var turn = 0; turn < 200; turn++)
        {
            int[] ngrams = [.. Enumerable.Range(0, Names.Length).OrderBy(_ => Random.Next()).Take(length)];
            CountedSignal[] signals = [.. Enumerable.Range(0, SignalLexicon.Default.Count).Where(_ => Random.Next(5) == 0).Select(i => new CountedSignal(i, Random.Next(1, 400)))];
            var places = new int[length + 1];
            var known = Intents.SendFor([.. ngrams.Select(i => Table.Find(Names[i]).Index)], places);
            Assert.Equal(ngrams.Count(i => i % 2 == 0), known);
            foreach (var orientation in new[] { Orientation.Relationship, Orientation.Monetization })
            {
                var verdict = Intents.Judge(new Classification(orientation, 0.5f), places.AsSpan(0, known), signals);
                var scores = Scores([.. ngrams.Where(i => i % 2 == 0).Select(i => i / 2)], signals)[IntentVerdict.IntentsOf(orientation)];
                var best = Array.IndexOf(scores, scores.Max());
                Assert.Equal((Intent)(best + 1 + IntentVerdict.IntentsOf(orientation).Start.Value), verdict.Intent);
                Assert.InRange(verdict.IntentProbability, (0.5 / scores.Sum(score => Math.Exp(score - scores[best]))) - Tolerance, (0.5 / scores.Sum(score => Math.Exp(score - scores[best]))) + Tolerance);
            }
        }
    }

    [Fact]
    public void An_undecided_verdict_has_no_intent()
    {
        var verdict = new Classification(Orientation.Undecided, 0.7f);
        Assert.Equal(verdict, Intents.Judge(verdict, [1, 2], [new CountedSignal(0, 1)]));
    }

    [Fact]
    public void An_n_gram_that_the_table_does_not_know_is_refused() =>
        Assert.Throws<InvalidDataException>(() => new IntentTable(new CompiledTable(Names.AsSpan(0, 10), new float[10], SignalLexicon.Default, []), Weights));

    private static double[] Scores(int[] ngrams, CountedSignal[] signals) =>
    [
        .. Enumerable.Range(0, ModelShape.IntentCount).Select(intent => Weights.Biases[intent]
            + (ngrams.Length == 0 ? 0 : ModelShape.NgramScale / Math.Sqrt(ngrams.Length) * ngrams.Sum(i => (double)Weights.NgramWeights[intent][i]))
            + signals.Sum(signal => (double)Weights.SignalWeights[intent][signal.Index] * SignalScale.Of(signal.Count))),
    ];

    private static float[][] SomeWeights(int length, float spread) =>
        [.. Enumerable.Range(0, ModelShape.IntentCount).Select(_ => Enumerable.Range(0, length).Select(_ => (Random.NextSingle() - 0.5f) * spread).ToArray())];
}
