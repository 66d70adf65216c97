using System.Text.Unicode;
using SpamSense.Scoring;

namespace SpamSense;

public sealed partial class SpamClassifier
{
    /// <summary>Classifies one text in UTF-8, as it comes from a file or a socket. The result is the one that its string gets.</summary>
    /// <param name="utf8">The text; bytes that are no UTF-8 count as U+FFFD, as <see cref="System.Text.Encoding.UTF8"/> reads them.</param>
    public Classification ClassifyUtf8(ReadOnlySpan<byte> utf8)
    {
        var scratch = _scratch.Rent();
        var result = ClassifyUtf8(utf8, scratch);
        _scratch.Return(scratch);
        return result;
    }

    /// <summary>
    /// Classifies many texts in UTF-8 on all cores, without making strings. They are laid out as a column of Arrow is: one behind the other, and where
    /// each begins. Every result is the one that <see cref="Classify(string)"/> gives.
    /// </summary>
    /// <param name="utf8">The bytes of all texts.</param>
    /// <param name="offsets">Where each text begins in <paramref name="utf8"/>, and behind them where the last one ends: one number more than there are texts.</param>
    /// <param name="results">Gets the verdicts, in the order of the texts; at least as long as there are texts.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="offsets"/> is empty, descends or leads out of <paramref name="utf8"/>; or <paramref name="results"/> is shorter than there are texts.
    /// </exception>
    public void ClassifyUtf8(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<Classification> results)
    {
        ThrowIfNoOffsets(offsets, utf8.Length);
        ThrowIfTooShort(results.Length, offsets.Length - 1);
        if (RunsOnOneThread(offsets.Length - 1))
        {
            ClassifyInTurn(utf8, offsets, results);
        }
        else
        {
            ClassifyOnAllCores(utf8, offsets, results);
        }
    }

    /// <summary>A method of its own: what it captures is allocated where a method begins. Spans cannot go to other threads; addresses can, while nothing is moved.</summary>
    private unsafe void ClassifyOnAllCores(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<Classification> results)
    {
        fixed (byte* bytes = utf8)
        fixed (int* places = offsets)
        fixed (Classification* verdicts = results)
        {
            var (bytesAt, placesAt, verdictsAt, length) = ((nint)bytes, (nint)places, (nint)verdicts, utf8.Length);
            RunInChunks(offsets.Length - 1, (start, count) => ClassifyInTurn(
                new ReadOnlySpan<byte>((void*)bytesAt, length), new ReadOnlySpan<int>((int*)placesAt + start, count + 1), new Span<Classification>((Classification*)verdictsAt + start, count)));
        }
    }

    private static void ThrowIfNoOffsets(ReadOnlySpan<int> offsets, int length)
    {
        if (offsets.IsEmpty)
        {
            throw new ArgumentException("Not even the offset of the end is there.", nameof(offsets));
        }

        var before = 0;
        foreach (var offset in offsets)
        {
            if (offset < before || offset > length)
            {
                throw new ArgumentException($"The offsets lead from {before} to {offset}, in {length} bytes.", nameof(offsets));
            }

            before = offset;
        }
    }

    private void ClassifyInTurn(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<Classification> results)
    {
        var scratch = _scratch.Rent();
        for (var i = 0; i + 1 < offsets.Length; i++)
        {
            results[i] = ClassifyUtf8(utf8[offsets[i]..offsets[i + 1]], scratch);
        }

        _scratch.Return(scratch);
    }

    private Classification ClassifyUtf8(ReadOnlySpan<byte> utf8, ScoringScratch scratch)
    {
        if (utf8.Length <= Options.MostRead)
        {
            return Judge(_model.ReadUtf8(utf8, scratch), scratch);
        }

        // One unit more than is read, to see whether a pair would be cut in two.
        var room = scratch.WideBuffer((int)Math.Min(Options.MostRead + 1, utf8.Length));
        Utf8.ToUtf16(utf8, room, out _, out var length);
        return Classify(room[..length], scratch);
    }
}
