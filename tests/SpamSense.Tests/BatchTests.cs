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
    public void Nothing_is_allocated_for_each_post()
    {
        var classifier = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 1 });
        var results = new Classification[Texts.Length];
        var fewest = long.MaxValue;

        // The runtime allocates on its own account while it still compiles; what the scorer allocates shows in every round.
        for (var round = 0; round < 20 && fewest > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            classifier.Classify(Texts, results);
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, fewest);
    }
}
