namespace SpamSense.Content;

/// <summary>
/// Tells the line breaks that a reader sees from those in the source of a page: where tags break the lines of HTML, the source's
/// own line breaks are white space.
/// </summary>
internal ref struct LineBreakFinder
{
    private readonly ReadOnlySpan<FoldMark> _marks;
    private readonly bool _onlyTags;
    private int _next;

    internal LineBreakFinder(ReadOnlySpan<FoldMark> marks, ContentFormat format)
    {
        _marks = marks;
        _onlyTags = format == ContentFormat.Html && HasBreak(marks);
    }

    /// <summary>Whether a reader sees one of the line breaks between two places. Asked from left to right.</summary>
    internal bool IsSeen(int from, int to)
    {
        if (!_onlyTags)
        {
            return true;
        }

        while (_next < _marks.Length && _marks[_next].FoldedPosition < from)
        {
            _next++;
        }

        for (var i = _next; i < _marks.Length && _marks[i].FoldedPosition <= to; i++)
        {
            if (IsBreak(in _marks[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBreak(ReadOnlySpan<FoldMark> marks)
    {
        foreach (ref readonly var mark in marks)
        {
            if (IsBreak(in mark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBreak(in FoldMark mark) => mark.Kind is MarkKind.Block or MarkKind.LineBreak;
}
