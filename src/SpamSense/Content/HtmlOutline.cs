namespace SpamSense.Content;

/// <summary>What the HTML tags up to a place say about the block that begins there. Counts instead of a stack: tags need not match.</summary>
internal ref struct HtmlOutline(ReadOnlySpan<char> original, ReadOnlySpan<FoldMark> marks)
{
    private readonly ReadOnlySpan<char> _original = original;
    private readonly ReadOnlySpan<FoldMark> _marks = marks;
    private int _next;
    private int _quotes;
    private int _preformatted;
    private bool _isHeading;
    private bool _isItem;

    /// <summary>What a line at this place is; <see cref="NodeKind.Paragraph"/> where no tag says otherwise.</summary>
    internal readonly NodeKind Kind =>
        _quotes > 0 ? NodeKind.Quote : _preformatted > 0 ? NodeKind.Code : _isHeading ? NodeKind.Heading : _isItem ? NodeKind.ListItem : NodeKind.Paragraph;

    /// <summary>Takes the tags up to a place in the folded text.</summary>
    /// <returns>Whether a block begins or ends there.</returns>
    internal bool MoveTo(int position)
    {
        var isEdge = false;
        while (_next < _marks.Length && _marks[_next].FoldedPosition <= position)
        {
            isEdge |= Take(in _marks[_next++]);
        }

        return isEdge;
    }

    private bool Take(in FoldMark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Quote:
                _quotes = Math.Max(0, _quotes + (mark.IsEnd ? -1 : 1));
                return true;
            case MarkKind.Code when IsBlock(in mark):
                _preformatted = Math.Max(0, _preformatted + (mark.IsEnd ? -1 : 1));
                return true;
            case MarkKind.Heading:
                _isHeading = !mark.IsEnd;
                return true;
            case MarkKind.ListItem:
                _isItem = !mark.IsEnd;
                return true;
            case MarkKind.Block:
                // Items are often left open: their list ends them.
                _isItem &= !mark.IsEnd || NameOf(in mark) is not ('u' or 'o');
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a tag for code is <c>pre</c>; <c>code</c> within a line makes no block.</summary>
    private readonly bool IsBlock(in FoldMark mark) => NameOf(in mark) == 'p';

    private readonly char NameOf(in FoldMark mark)
    {
        var first = mark.OriginalStart + (mark.IsEnd ? 2 : 1);
        return first < _original.Length ? (char)(_original[first] | 0x20) : '\0';
    }
}
