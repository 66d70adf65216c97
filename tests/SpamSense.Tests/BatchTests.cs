using System.Text;
using SpamSense.Tests.Scoring;

namespace SpamSense.Tests;

public class BatchTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 5000).Select(i => SampleComments.Texts[i % SampleComments.Texts.Count] + " " + i)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void In_parallel_is_the_same_as_one_by_one(int threads)
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = threads });
        var results = new Classification[Texts.Length];
        classifier.Classify(Texts, results);
        Assert.Equal(Texts.Select(text => classifier.Classify(text)), results);
    }

    [Fact]
    public void Many_threads_may_use_one_classifier()
    {
        var expected = new Classification[Texts.Length];
        SpamClassifier.Default.Classify(Texts, expected);
        Parallel.For(0, 16, _ =>
        {
            var results = new Classification[Texts.Length];
            SpamClassifier.Default.Classify(Texts, results);
            Assert.Equal(expected, results);
        });
    }

    [Fact]
    public void A_batch_longer_than_one_block_is_whole()
    {
        var texts = Enumerable.Repeat("hello friend", 70_000).Append("buy now http://x.example").ToArray();
        var results = new Classification[texts.Length];
        SpamClassifier.Default.Classify(texts, results);
        Assert.Equal(SpamClassifier.Default.Classify("hello friend"), results[69_999]);
        Assert.Equal(SpamClassifier.Default.Classify("buy now http://x.example"), results[70_000]);
    }

    [Fact]
    public void Too_little_room_is_refused_before_anything_is_written()
    {
        var results = new Classification[1];
        Assert.Throws<ArgumentException>(() => SpamClassifier.Default.Classify(["a", "b"], results));
        Assert.Equal(default, results[0]);
    }

    [Fact]
    public void A_text_that_is_null_is_refused_before_anything_is_written()
    {
        var results = new Classification[2];
        Assert.Throws<ArgumentException>(() => SpamClassifier.Default.Classify(["a", null!], results));
        Assert.Equal(default, results[0]);
    }

    [Fact]
    public void An_empty_batch_writes_nothing()
    {
        var results = new Classification[1];
        SpamClassifier.Default.Classify(ReadOnlySpan<string>.Empty, results);
        Assert.Equal(default, results[0]);
    }

    [Fact]
    public void One_thread_and_many_give_the_same_bits_of_nasty_texts()
    {
        var random = new Random(7);
        string[] texts = [.. Enumerable.Range(0, 20_000).Select(_ => NastyText.Of(random, random.Next(200)))];
        var (alone, together) = (new Classification[texts.Length], new Classification[texts.Length]);
        SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 1 }).Classify(texts, alone);
        SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 8 }).Classify(texts, together);
        Assert.Equal(alone.Select(BitsOf), together.Select(BitsOf));
        byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        var column = new Utf8Column(utf8);
        Assert.Equal(
            column.Classify(SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 1 })).Select(BitsOf).ToArray(),
            column.Classify(SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 8 })).Select(BitsOf));
    }

    private static (Orientation, int, Intent, int) BitsOf(Classification verdict) =>
        (verdict.Orientation, BitConverter.SingleToInt32Bits(verdict.MonetizationProbability), verdict.Intent, BitConverter.SingleToInt32Bits(verdict.IntentProbability));
}
