using System.Text;
using SpamSense.Tests.Scoring;
using Xunit.Abstractions;

namespace SpamSense.Tests;

/// <summary>No path allocates for each post. Runs alone: what other tests allocate would count.</summary>
[Collection(nameof(BatchAllocationTests))]
[CollectionDefinition(nameof(BatchAllocationTests), DisableParallelization = true)]
public class BatchAllocationTests(ITestOutputHelper output)
{
    private const int FewPosts = 50_000;
    private const int ManyPosts = 100_000;
    private const int RoundsOfOne = 20;
    private const int RoundsOfMany = 6;

    private static readonly SpamClassifier OneThread = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 1 });
    private static readonly SpamClassifier ManyThreads = SpamClassifier.Create(new SpamClassifierOptions { MaxDegreeOfParallelism = 4 });

    // Short, so that there may be many: with markup, links, entities, numbers, disguises and all kinds of characters.
    private static readonly string[] Texts = CreateTexts();

    [Fact]
    public void One_text_allocates_nothing() => Assert.Equal(0, FewestOfThisThread(() =>
    {
        foreach (var text in Texts.AsSpan(0, 5000))
        {
            OneThread.Classify(text);
            OneThread.Classify(text.AsSpan());
        }
    }));

    [Fact]
    public void One_text_in_UTF_8_allocates_nothing()
    {
        byte[][] texts = [.. Texts.Take(5000).Select(Encoding.UTF8.GetBytes)];
        Assert.Equal(0, FewestOfThisThread(() =>
        {
            foreach (var text in texts)
            {
                OneThread.ClassifyUtf8(text);
            }
        }));
    }

    [Fact]
    public void A_batch_on_one_thread_allocates_nothing()
    {
        var results = new Classification[5000];
        Assert.Equal(0, FewestOfThisThread(() => OneThread.Classify(Texts.AsSpan(0, results.Length), results)));
    }

    [Fact]
    public void A_batch_in_UTF_8_on_one_thread_allocates_nothing()
    {
        var column = new Utf8Column([.. Texts.Take(5000).Select(Encoding.UTF8.GetBytes)]);
        Assert.Equal(0, FewestOfThisThread(() => column.Classify(OneThread)));
    }

    [Fact]
    public void A_batch_on_many_threads_allocates_nothing_for_each_post()
    {
        var results = new Classification[ManyPosts];
        AssertDoesNotGrow(count => ManyThreads.Classify(Texts.AsSpan(0, count), results));
    }

    [Fact]
    public void A_batch_in_UTF_8_on_many_threads_allocates_nothing_for_each_post()
    {
        var few = new Utf8Column([.. Texts.Take(FewPosts).Select(Encoding.UTF8.GetBytes)]);
        var many = new Utf8Column([.. Texts.Select(Encoding.UTF8.GetBytes)]);
        AssertDoesNotGrow(count => (count == FewPosts ? few : many).Classify(ManyThreads));
    }

    /// <summary>Handing work to threads allocates a little for each call; a tenth of a byte for each post is none for any.</summary>
    private void AssertDoesNotGrow(Action<int> classify)
    {
        var few = FewestOfAll(() => classify(FewPosts));
        var many = FewestOfAll(() => classify(ManyPosts));
        output.WriteLine($"{few} bytes for {FewPosts} posts, {many} for {ManyPosts}.");
        Assert.InRange(many, 0, few + ((ManyPosts - FewPosts) / 10));
        Assert.InRange(few, 0, FewPosts / 2);
    }

    private static long FewestOfThisThread(Action classify) => Fewest(RoundsOfOne, classify, GC.GetAllocatedBytesForCurrentThread);

    private static long FewestOfAll(Action classify) => Fewest(RoundsOfMany, classify, () => GC.GetTotalAllocatedBytes(precise: true));

    /// <summary>The runtime allocates on its own account while it still compiles; what the scorer allocates shows in every round.</summary>
    private static long Fewest(int rounds, Action classify, Func<long> allocated)
    {
        var fewest = long.MaxValue;
        for (var round = 0; round < rounds && fewest > 0; round++)
        {
            var before = allocated();
            classify();
            fewest = Math.Min(fewest, allocated() - before);
        }

        return fewest;
    }

    private static string[] CreateTexts()
    {
        var random = new Random(1);
        string[] texts = [.. SampleComments.Texts.Take(200), .. Enumerable.Range(0, 800).Select(_ => NastyText.Of(random, random.Next(150)))];
        return [.. Enumerable.Range(0, ManyPosts).Select(i => texts[i % texts.Length])];
    }
}
