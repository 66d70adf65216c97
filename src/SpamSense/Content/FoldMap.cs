using System.Runtime.InteropServices;

namespace SpamSense.Content;

/// <summary>
/// The way back from a folded text to the original, the tags that shape the text, and what was undone. Made to be used for one
/// text after another: <see cref="Reset"/> keeps the memory.
/// </summary>
internal sealed class FoldMap
{
    private const int KindCount = (int)DisguiseKind.StackedMarks + 1;

    // A disguise of single letters is one report: "f\u200Br\u200Be\u200Be" has a letter between each.
    private const int LargestGap = 2;

    private readonly List<FoldSegment> _segments = [];
    private readonly List<FoldMark> _marks = [];
    private readonly List<Disguise> _disguises = [];
    private readonly int[] _lastOfKind = new int[KindCount];

    internal FoldMap() => Reset();

    /// <summary>The length of the folded text.</summary>
    internal int FoldedLength { get; private set; }

    /// <summary>The pieces of the folded text, in order.</summary>
    internal ReadOnlySpan<FoldSegment> Segments => CollectionsMarshal.AsSpan(_segments);

    /// <summary>The tags that matter, in the order of the text.</summary>
    internal ReadOnlySpan<FoldMark> Marks => CollectionsMarshal.AsSpan(_marks);

    /// <summary>What was undone; of each kind in the order of the text.</summary>
    internal ReadOnlySpan<Disguise> Disguises => CollectionsMarshal.AsSpan(_disguises);

    /// <summary>Forgets the last text.</summary>
    internal void Reset()
    {
        _segments.Clear();
        _marks.Clear();
        _disguises.Clear();
        _lastOfKind.AsSpan().Fill(-1);
        FoldedLength = 0;
    }

    /// <summary>Takes a text that folding leaves as it is.</summary>
    internal void Keep(ReadOnlySpan<char> text)
    {
        Reset();
        var position = 0;
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAnyInRange('\uD800', '\uDBFF');
            var plain = next < 0 ? text.Length - position : next;
            Copy(position, plain);
            position += plain;
            if (next >= 0)
            {
                var length = position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
                Add(length, position, length);
                position += length;
            }
        }
    }

    /// <summary>The place in the original of a place in the folded text.</summary>
    /// <param name="foldedPosition">From 0 to <see cref="FoldedLength"/>.</param>
    internal int ToOriginalStart(int foldedPosition)
    {
        if (_segments.Count == 0)
        {
            return 0;
        }

        return foldedPosition >= FoldedLength ? EndOf(FoldedLength - 1) : StartOf(foldedPosition);
    }

    /// <summary>
    /// The range of the original that a range of the folded text came from: whole characters and entities, with what was dropped
    /// between them, without what was dropped before and behind.
    /// </summary>
    internal (int Start, int End) ToOriginal(int foldedStart, int foldedEnd)
    {
        var start = ToOriginalStart(foldedStart);
        return (start, foldedEnd <= foldedStart ? start : EndOf(foldedEnd - 1));
    }

    /// <summary>The next units of the folded text are the original's.</summary>
    internal void Copy(int original, int length)
    {
        if (length > 0 && !Continues(original))
        {
            _segments.Add(new FoldSegment(FoldedLength, original, 0));
        }

        FoldedLength += length;
    }

    /// <summary>The next units of the folded text came from a piece of the original.</summary>
    internal void Add(int foldedLength, int original, int originalLength)
    {
        if (foldedLength == 1 && originalLength == 1)
        {
            Copy(original, 1);
            return;
        }

        _segments.Add(new FoldSegment(FoldedLength, original, originalLength));
        FoldedLength += foldedLength;
    }

    /// <summary>The last unit of the folded text came from another piece of the original than was said.</summary>
    internal void ReplaceLast(int original, int originalLength)
    {
        Truncate(FoldedLength - 1);
        Add(1, original, originalLength);
    }

    /// <summary>Forgets the end of the folded text.</summary>
    internal void Truncate(int foldedLength)
    {
        while (_segments.Count > 0 && _segments[^1].Folded >= foldedLength)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }

        FoldedLength = foldedLength;
    }

    internal void AddMark(in FoldMark mark) => _marks.Add(mark);

    internal void AddDisguise(DisguiseKind kind, int start, int end)
    {
        ref var last = ref _lastOfKind[(int)kind];
        if (last >= 0)
        {
            var known = _disguises[last];
            if (start - known.End <= LargestGap)
            {
                _disguises[last] = known with { Start = Math.Min(start, known.Start), End = Math.Max(end, known.End) };
                return;
            }
        }

        last = _disguises.Count;
        _disguises.Add(new Disguise(kind, start, end));
    }

    private bool Continues(int original) =>
        _segments.Count > 0 && _segments[^1] is { IsCopy: true } last && last.Original + FoldedLength - last.Folded == original;

    private int StartOf(int folded)
    {
        var segment = Find(folded);
        return segment.IsCopy ? segment.Original + folded - segment.Folded : segment.Original;
    }

    private int EndOf(int folded)
    {
        var segment = Find(folded);
        return segment.IsCopy ? segment.Original + folded - segment.Folded + 1 : segment.Original + segment.Length;
    }

    private FoldSegment Find(int folded)
    {
        var low = 0;
        var high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Folded <= folded)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments[low];
    }
}
