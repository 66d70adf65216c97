using System.Runtime.CompilerServices;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    private const int StreamBatchLength = 4096;

    /// <summary>Classifies a stream of items, in order, holding at most some thousand of them at a time.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. They are taken in batches, but an item never waits for the next one to arrive.</param>
    /// <param name="text">Tells the text of an item.</param>
    /// <param name="cancellationToken">Ends the stream early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<Scored<T>> ClassifyAsync<T>(
        IAsyncEnumerable<T> items, Func<T, string> text, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(text);
        var batch = new List<T>(StreamBatchLength);
        var texts = new string[StreamBatchLength];
        var results = new Classification[StreamBatchLength];
        await using var source = items.GetAsyncEnumerator(cancellationToken);
        for (var more = true; more;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = source.MoveNextAsync();
            var waits = !next.IsCompleted;
            if (waits && batch.Count > 0)
            {
                foreach (var scored in ClassifyBatch())
                {
                    yield return scored;
                }
            }

            more = await next.ConfigureAwait(false);
            if (more)
            {
                texts[batch.Count] = text(source.Current) ?? throw new ArgumentException("The text of an item is null.", nameof(text));
                batch.Add(source.Current);
            }

            if (batch.Count == StreamBatchLength || !more)
            {
                foreach (var scored in ClassifyBatch())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return scored;
                }
            }
        }

        IEnumerable<Scored<T>> ClassifyBatch()
        {
            Classify(texts.AsSpan(0, batch.Count), results);
            for (var i = 0; i < batch.Count; i++)
            {
                yield return new Scored<T>(batch[i], results[i]);
            }

            batch.Clear();
        }
    }

    /// <summary>Classifies a stream of posts, in order, holding at most some thousand of them at a time.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="cancellationToken">Ends the stream early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<Scored<Post>> ClassifyAsync(IAsyncEnumerable<Post> posts, CancellationToken cancellationToken = default) =>
        ClassifyAsync(posts, TextOf, cancellationToken);

    /// <summary>Classifies a stream of texts, in order, holding at most some thousand of them at a time.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Ends the stream early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<Scored<string>> ClassifyAsync(IAsyncEnumerable<string> texts, CancellationToken cancellationToken = default) =>
        ClassifyAsync(texts, text => text, cancellationToken);
}
