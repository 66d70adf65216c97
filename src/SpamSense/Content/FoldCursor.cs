namespace SpamSense.Content;

/// <summary>Goes back from a folded text to the original for places that come from left to right: a step instead of a search.</summary>
internal ref struct FoldCursor(ReadOnlySpan<FoldSegment> segments)
{
    private readonly ReadOnlySpan<FoldSegment> _segments = segments;
    private int _index;

    /// <summary>The range of the original that a range of the folded text came from (<see cref="FoldMap.ToOriginal"/>).</summary>
    /// <param name="start">Where it begins; not before the last range's beginning.</param>
    /// <param name="end">Where it ends (exclusive); behind <paramref name="start"/>.</param>
    internal (int Start, int End) ToOriginal(int start, int end)
    {
        if (_segments.IsEmpty)
        {
            return (start, end);
        }

        MoveTo(start);
        ref readonly var first = ref _segments[_index];
        var originalStart = first.IsCopy ? first.Original + start - first.Folded : first.Original;
        MoveTo(end - 1);
        ref readonly var last = ref _segments[_index];
        return (originalStart, last.IsCopy ? last.Original + end - last.Folded : last.Original + last.Length);
    }

    private void MoveTo(int position)
    {
        while (_index + 1 < _segments.Length && _segments[_index + 1].Folded <= position)
        {
            _index++;
        }
    }
}
