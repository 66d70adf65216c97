using System.Buffers;
using System.Runtime.CompilerServices;
using SpamSense.Scoring;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    // Large enough that handing it to a core costs nothing beside scoring it, small enough that cores end together.
    private const int ChunkLength = 256;
    private const int BlockLength = 1 << 16;

    // As many texts as it takes to score while memory answers, and as much of each as a short comment has.
    private const int TextsAhead = 3;
    private const int LinesAhead = 3;

    /// <summary>Classifies many texts on all cores. Every result is the one that <see cref="Classify(string)"/> gives.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="results">Gets the verdicts, in the order of the texts; at least as long as <paramref name="texts"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="results"/> is shorter than <paramref name="texts"/>, or a text is <see langword="null"/>.</exception>
    public void Classify(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        ThrowIfTooShort(results.Length, texts.Length);
        if (texts.Contains(null!))
        {
            throw new ArgumentException("A text is null.", nameof(texts));
        }

        if (RunsOnOneThread(texts.Length))
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

    private bool RunsOnOneThread(int count) => count <= ChunkLength || DegreeOfParallelism == 1;

    private static void ThrowIfTooShort(int results, int texts)
    {
        if (results < texts)
        {
            throw new ArgumentException($"There is room for {results} results, and there are {texts} texts.", nameof(results));
        }
    }

    private void ClassifyInTurn(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        var scratch = _scratch.Rent();
        for (var i = 0; i < texts.Length; i++)
        {
            if (i + TextsAhead < texts.Length)
            {
                SendFor(in texts[i + TextsAhead]);
            }

            results[i] = Classify(texts[i], scratch);
        }

        _scratch.Return(scratch);
    }

    /// <summary>Strings lie scattered: the processor is told early which one comes, as waiting for it takes as long as scoring half of it. Where it was moved meanwhile, nothing is lost.</summary>
    private static void SendFor(ref readonly string text)
    {
        var address = Unsafe.As<string, nint>(ref Unsafe.AsRef(in text));
        for (var line = 0; line < LinesAhead; line++)
        {
            CacheLine.SendFor(address + (line * CacheLine.Length));
        }
    }

    /// <summary>Spans cannot go to other threads: texts go there in a rented array, and the address of the results while nothing is moved.</summary>
    private unsafe void ClassifyBlock(ReadOnlySpan<string> texts, Span<Classification> results)
    {
        var shared = ArrayPool<string>.Shared.Rent(texts.Length);
        texts.CopyTo(shared);
        fixed (Classification* verdicts = results)
        {
            var verdictsAt = (nint)verdicts;
            RunInChunks(texts.Length, (start, count) => ClassifyInTurn(shared.AsSpan(start, count), new Span<Classification>((Classification*)verdictsAt + start, count)));
        }

        ArrayPool<string>.Shared.Return(shared, clearArray: true);
    }

    /// <summary>Runs over many texts on all cores. A core that has done its share takes from what the others have left.</summary>
    /// <param name="count">How many texts there are.</param>
    /// <param name="run">Runs over some of them: where they start, and how many they are.</param>
    private void RunInChunks(int count, Action<int, int> run) => Parallel.For(
        0,
        (count + ChunkLength - 1) / ChunkLength,
        new ParallelOptions { MaxDegreeOfParallelism = DegreeOfParallelism },
        chunk => run(chunk * ChunkLength, Math.Min(ChunkLength, count - (chunk * ChunkLength))));
}
