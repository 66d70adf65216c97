using System.Runtime.CompilerServices;

namespace SpamSense.Tests;

public class StreamingTests
{
    private static readonly SpamClassifier Classifier = SpamClassifier.Default;

    [Fact]
    public async Task A_stream_keeps_its_order_and_its_verdicts()
    {
        var texts = Enumerable.Range(0, 10_000).Select(i => SampleComments.Texts[i % SampleComments.Texts.Count] + i).ToList();
        var scored = await Classifier.ClassifyAsync(texts.ToAsyncEnumerable()).ToListAsync();
        Assert.Equal(texts, scored.Select(s => s.Item));
        Assert.All(scored.Take(500), s => Assert.Equal(Classifier.Classify(s.Item), s.Classification));
    }

    [Fact]
    public async Task Posts_are_judged_with_their_title()
    {
        var post = new Post { Title = "Cheap loans", Text = "apply now" };
        var scored = await Classifier.ClassifyAsync(new[] { post }.ToAsyncEnumerable()).SingleAsync();
        Assert.Same(post, scored.Item);
        Assert.Equal(Classifier.Classify(post), scored.Classification);
    }

    [Fact]
    public async Task A_post_does_not_wait_for_the_next_one()
    {
        var gate = new TaskCompletionSource();
        await using var scored = Classifier.ClassifyAsync(TwoWithAPause(gate.Task)).GetAsyncEnumerator();
        Assert.True(await scored.MoveNextAsync());
        Assert.Equal("first", scored.Current.Item);
        gate.SetResult();
        Assert.True(await scored.MoveNextAsync());
        Assert.Equal("second", scored.Current.Item);
        Assert.False(await scored.MoveNextAsync());
    }

    [Fact]
    public async Task An_endless_stream_is_read_only_a_batch_ahead()
    {
        var pulled = 0;
        await using var scored = Classifier.ClassifyAsync(Endless(() => pulled++)).GetAsyncEnumerator();
        await scored.MoveNextAsync();
        Assert.InRange(pulled, 1, 5000);
    }

    [Fact]
    public async Task Cancellation_ends_the_stream()
    {
        using var source = new CancellationTokenSource();
        var count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Classifier.ClassifyAsync(Endless(() => { }), source.Token))
            {
                if (++count == 3)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(3, count);
    }

    private static async IAsyncEnumerable<string> TwoWithAPause(Task gate)
    {
        yield return "first";
        await gate;
        yield return "second";
    }

    private static async IAsyncEnumerable<string> Endless(Action onPull, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        while (!cancellationToken.IsCancellationRequested)
        {
            onPull();
            yield return "hello";
        }
    }
}
