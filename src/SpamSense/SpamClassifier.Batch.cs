using System.Buffers;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    // Large enough that handing it to a core costs nothing beside scoring it, small enough that cores end together.
    private const int ChunkLength = 256;
    private const int BlockLength = 1 << 16;

    /// <summary>Classifies many texts on all cores. Every result is the one that <see cref="Classify(string)"/> gives.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="results">Gets the verdicts, in the order of the texts; at least as long as <paramref name="texts"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="texts"/>, or a text is <see langword="null"/>.</exception>
    public void Classify(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        if (results.Length < texts.Length)
        {
            throw new ArgumentException($"There is room for {results.Length} results, and there are {texts.Length} texts.", nameof(results));
        }

        if (texts.Contains(null!))
        {
            throw new ArgumentException("A text is null.", nameof(texts));
        }

        if (texts.Length <= ChunkLength || DegreeOfParallelism == 1)
        {
            ClassifyInTurn(texts, results);
            return;
        }

        while (!texts.IsEmpty)
        {
            var length = Math.Min(texts.Length, BlockLength);
            ClassifyBlock(texts[..length], results[..length]);
            texts = texts[length..];
            results = results[length..];
        }
    }

    private int DegreeOfParallelism => Options.MaxDegreeOfParallelism == 0 ? Environment.ProcessorCount : Options.MaxDegreeOfParallelism;

    private void ClassifyInTurn(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        var scratch = _scratch.Rent();
        for (var i = 0; i < texts.Length; i++)
        {
            results[i] = Classify(texts[i], scratch);
        }

        _scratch.Return(scratch);
    }

    /// <summary>Spans cannot go to other threads, so a block goes there in rented arrays.</summary>
    private void ClassifyBlock(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        var count = texts.Length;
        var sharedTexts = ArrayPool<string>.Shared.Rent(count);
        var sharedResults = ArrayPool<Classification>.Shared.Rent(count);
        texts.CopyTo(sharedTexts);
        var options = new ParallelOptions { MaxDegreeOfParallelism = DegreeOfParallelism };
        Parallel.For(0, (count + ChunkLength - 1) / ChunkLength, options, chunk =>
        {
            var start = chunk * ChunkLength;
            var length = Math.Min(ChunkLength, count - start);
            ClassifyInTurn(sharedTexts.AsSpan(start, length), sharedResults.AsSpan(start, length));
        });
        sharedResults.AsSpan(0, count).CopyTo(results);
        ArrayPool<string>.Shared.Return(sharedTexts, clearArray: true);
        ArrayPool<Classification>.Shared.Return(sharedResults);
    }
}
