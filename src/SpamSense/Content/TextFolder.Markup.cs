namespace SpamSense.Content;

internal ref partial struct TextFolder
{
    private const int LongestScheme = 10;

    /// <summary>Reads the tag at a <c>&lt;</c>, or takes the sign as text.</summary>
    /// <returns>Where the text goes on.</returns>
    private int ReadTag(int start)
    {
        var close = IsTagStart(start) ? FindClose(start) : _text.Length;
        if (close == _text.Length)
        {
            Append('<', start, 1);
            return start + 1;
        }

        if (_text[(start + 1)..].StartsWith("!--", StringComparison.Ordinal))
        {
            var end = FindCommentEnd(start, close);
            _map?.AddMark(new FoldMark(_length, MarkKind.Comment, IsEnd: false, start, end));
            return end;
        }

        var tag = HtmlTag.Read(_text[(start + 1)..close]);
        if (tag.Kind == MarkKind.Link)
        {
            ReadLink(tag, start, close + 1);
        }
        else if (tag.Kind is { } kind)
        {
            ReadEdge(kind, tag, start, close + 1);
        }

        return close + 1;
    }

    private void ReadEdge(MarkKind kind, HtmlTag tag, int start, int end)
    {
        Settle(keeps: false);
        if (tag.IsEnd)
        {
            _map?.AddMark(new FoldMark(_length, kind, IsEnd: true, start, end));
        }

        if (tag.IsBlock)
        {
            Append('\n', start, end - start);
        }

        if (!tag.IsEnd)
        {
            _map?.AddMark(new FoldMark(_length, kind, IsEnd: false, start, end));
        }
    }

    /// <summary>The address of a link stays, with a space around it: it says more than the text of the link.</summary>
    private void ReadLink(HtmlTag tag, int start, int end)
    {
        Settle(keeps: false);
        if (tag.IsEnd)
        {
            _map?.AddMark(new FoldMark(_length, MarkKind.Link, IsEnd: true, start, end));
            return;
        }

        var hrefStart = start + 1 + tag.AddressStart;
        var hrefEnd = start + 1 + tag.AddressEnd;
        var before = _length;
        Append(' ', start, 1);
        FoldRange(hrefStart, hrefEnd, hasMarkup: false);
        Settle(keeps: false);
        var address = _folded[(before + 1).._length];
        var isAddress = address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (tag.IsHostFirst && address.Contains('.'));
        if (isAddress)
        {
            Append(' ', end - 1, 1);
        }
        else
        {
            _length = before;
            _map?.Truncate(before);
            EndContext();
        }

        _map?.AddMark(new FoldMark(_length, MarkKind.Link, IsEnd: false, start, end)
        {
            HrefStart = hrefStart,
            HrefEnd = hrefEnd,
            AddressStart = isAddress ? before + 1 : _length,
            AddressEnd = isAddress ? _length - 1 : _length,
        });
    }

    private readonly bool IsTagStart(int start) => start + 1 < _text.Length
        && (char.IsAsciiLetter(_text[start + 1]) ? !IsAddressStart(start + 1) : _text[start + 1] is '/' or '!' && start + 2 < _text.Length);

    /// <summary>Whether an address stands between the angle brackets: <c>&lt;https://a.example&gt;</c>, <c>&lt;jo@a.example&gt;</c>.</summary>
    private readonly bool IsAddressStart(int start)
    {
        var end = start;
        while (end < _text.Length && end - start < LongestScheme && char.IsAsciiLetterOrDigit(_text[end]))
        {
            end++;
        }

        var rest = _text[end..];
        return rest.StartsWith('@') || rest.StartsWith('.') || rest.StartsWith("://", StringComparison.Ordinal);
    }

    private int FindClose(int start)
    {
        if (_nextClose < start)
        {
            var close = _text[start..].IndexOf('>');
            _nextClose = close < 0 ? _text.Length : start + close;
        }

        return _nextClose;
    }

    /// <summary>A comment ends at its arrow; an unclosed one ends with its tag.</summary>
    private int FindCommentEnd(int start, int close)
    {
        // The arrow of "<!-->" is its own end, as browsers have it.
        var from = Math.Min(start + 2, _text.Length);
        if (_nextCommentEnd < from)
        {
            var arrow = _text[from..].IndexOf("-->", StringComparison.Ordinal);
            _nextCommentEnd = arrow < 0 ? _text.Length : from + arrow;
        }

        return _nextCommentEnd == _text.Length ? close + 1 : _nextCommentEnd + 3;
    }
}
