using System.Buffers;

namespace SpamSense.Content;

/// <summary>
/// Cuts a folded text into blocks, line by line: tags where there are any, else the signs that a line begins with. The blocks are
/// in order and do not overlap; between them stands nothing but white space.
/// </summary>
internal ref struct BlockScanner
{
    private const int LongestUnderlined = 200;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    private readonly ReadOnlySpan<char> _text;
    private readonly RecordBuffer<BlockSpan> _blocks;
    private readonly bool _isMarkdown;
    private readonly bool _hasCodeIndents;
    private HtmlOutline _outline;

    // Whether the last block may go on in the next line.
    private bool _isOpen;
    private char _fence;
    private int _fenceLength;

    // Where a line begins that names the author of the quotation after it; -1 where the last line does not.
    private int _attribution;

    private BlockScanner(ReadOnlySpan<char> text, HtmlOutline outline, RecordBuffer<BlockSpan> blocks, bool isMarkdown, bool hasCodeIndents)
    {
        _text = text;
        _outline = outline;
        _blocks = blocks;
        _isMarkdown = isMarkdown;
        _hasCodeIndents = hasCodeIndents;
        _attribution = -1;
    }

    /// <summary>Finds the blocks.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="outline">The tags, none of them taken.</param>
    /// <param name="blocks">Gets the blocks.</param>
    /// <param name="isMarkdown">Whether headlines and code have the signs of Markdown.</param>
    /// <param name="hasCodeIndents">Whether an indent makes code, which only a reader of rendered Markdown sees.</param>
    internal static void Scan(ReadOnlySpan<char> text, HtmlOutline outline, RecordBuffer<BlockSpan> blocks, bool isMarkdown, bool hasCodeIndents) =>
        new BlockScanner(text, outline, blocks, isMarkdown, hasCodeIndents).Run();

    private void Run()
    {
        for (var start = 0; start < _text.Length;)
        {
            var length = _text[start..].IndexOfAny(LineBreaks);
            var end = length < 0 ? _text.Length : start + length;
            if (_outline.MoveTo(start))
            {
                _isOpen = false;
            }

            TakeLine(start, end);
            start = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private void TakeLine(int start, int end)
    {
        var line = _text[start..end];
        var indent = LineSyntax.IndentOf(line);
        if (_fenceLength > 0)
        {
            Extend(end);
            if (LineSyntax.ClosesFence(line, _fence, _fenceLength))
            {
                _fenceLength = 0;
                _isOpen = false;
            }
        }
        else if (indent == line.Length)
        {
            _isOpen &= _outline.Kind == NodeKind.Code;
        }
        else if (_outline.Kind is NodeKind.Quote or NodeKind.Code or NodeKind.Heading)
        {
            Grow(_outline.Kind, start, end);
        }
        else if (LineSyntax.IsQuote(line[indent..], out var isEmpty))
        {
            GrowQuote(start, end);
            _isOpen = !isEmpty;
        }
        else
        {
            TakeText(line, indent, start, end);
        }
    }

    private void TakeText(ReadOnlySpan<char> line, int indent, int start, int end)
    {
        var body = line[indent..];
        if (_isMarkdown && TryTakeMarkdown(body, start, end))
        {
            return;
        }

        if (LineSyntax.IsRule(body))
        {
            Begin(NodeKind.Paragraph, start, end);
            _isOpen = false;
        }
        else if (LineSyntax.IsListItem(body))
        {
            Begin(NodeKind.ListItem, start, end);
        }
        else if (_hasCodeIndents && LineSyntax.IsCodeIndent(line[..indent]) && !(_isOpen && _blocks.Last.Kind is NodeKind.Paragraph or NodeKind.ListItem))
        {
            Grow(NodeKind.Code, start, end);
        }
        else
        {
            GrowText(body, indent, start, end);
        }
    }

    private bool TryTakeMarkdown(ReadOnlySpan<char> body, int start, int end)
    {
        if (LineSyntax.OpensFence(body, out var length))
        {
            (_fence, _fenceLength) = (body[0], length);
            Begin(NodeKind.Code, start, end);
            return true;
        }

        if (LineSyntax.IsHeading(body))
        {
            Begin(NodeKind.Heading, start, end);
            _isOpen = false;
            return true;
        }

        if (_isOpen && _blocks.Last is { Kind: NodeKind.Paragraph } last && end - last.Start <= LongestUnderlined && LineSyntax.IsUnderline(body))
        {
            _blocks.Last = new BlockSpan(NodeKind.Heading, last.Start, end);
            _isOpen = false;
            return true;
        }

        return false;
    }

    private void GrowText(ReadOnlySpan<char> body, int indent, int start, int end)
    {
        if (LineSyntax.IsAttribution(body))
        {
            // "On Monday, somebody with a long name" may stand in the line before.
            var begins = body.StartsWith("On ", StringComparison.Ordinal) || !_isOpen || _blocks.Last.Kind != NodeKind.Paragraph;
            var last = begins ? start : LastAttributedLine(start);
            Grow(NodeKind.Paragraph, start, end);
            _attribution = last;
            return;
        }

        var continuesItem = _isOpen && _blocks.Last.Kind == NodeKind.ListItem && (indent > 0 || char.IsLower(body[0]));
        Grow(continuesItem ? NodeKind.ListItem : _outline.Kind, start, end);
    }

    /// <summary>The line before, when it begins an attribution that goes on in this line; else this line.</summary>
    private readonly int LastAttributedLine(int start)
    {
        var before = _text[_blocks.Last.Start..start].TrimEnd("\r\n");
        var lineStart = before.LastIndexOfAny(LineBreaks) + 1;
        var line = before[lineStart..];
        return line.TrimStart().StartsWith("On ", StringComparison.Ordinal) || line.StartsWith("In article", StringComparison.OrdinalIgnoreCase) ? _blocks.Last.Start + lineStart : start;
    }

    private void GrowQuote(int start, int end)
    {
        if (_attribution < 0 || _blocks.Count == 0 || _blocks.Last.End <= _attribution)
        {
            Grow(NodeKind.Quote, start, end);
            return;
        }

        var from = _attribution;
        if (_blocks.Last.Start >= from)
        {
            _blocks.RemoveLast();
        }
        else
        {
            _blocks.Last = _blocks.Last with { End = from };
        }

        Begin(NodeKind.Quote, from, end);
    }

    private void Grow(NodeKind kind, int start, int end)
    {
        if (_isOpen && _blocks.Last.Kind == kind)
        {
            Extend(end);
        }
        else
        {
            Begin(kind, start, end);
        }
    }

    private void Extend(int end)
    {
        _blocks.Last = _blocks.Last with { End = end };
        _attribution = -1;
    }

    private void Begin(NodeKind kind, int start, int end)
    {
        _blocks.Add(new BlockSpan(kind, start, end));
        _attribution = -1;
        _isOpen = true;
    }
}
