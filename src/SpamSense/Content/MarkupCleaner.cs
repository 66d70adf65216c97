namespace SpamSense.Content;

/// <summary>
/// Takes HTML out of a text in one pass: tags go (the address of a link stays, a block's edge becomes a line break), entities are
/// decoded, at most twice, as a disguise may be encoded twice. The result is never longer than the text.
/// </summary>
internal ref struct MarkupCleaner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _clean;
    private int _length;

    // The next '>' at or behind the current position; looked up once for many '<', so that unclosed tags stay linear.
    private int _nextClose;

    private MarkupCleaner(ReadOnlySpan<char> text, Span<char> clean)
    {
        _text = text;
        _clean = clean;
        _nextClose = -1;
    }

    /// <summary>Whether the text holds a sign with which markup begins.</summary>
    internal static bool IsNeeded(ReadOnlySpan<char> text) => text.ContainsAny('<', '&');

    /// <summary>Writes the clean text.</summary>
    /// <param name="text">The text as published.</param>
    /// <param name="clean">Room for as many characters as the text has.</param>
    /// <returns>How many characters were written.</returns>
    internal static int Clean(ReadOnlySpan<char> text, Span<char> clean)
    {
        var cleaner = new MarkupCleaner(text, clean);
        cleaner.Run();
        return cleaner._length;
    }

    private void Run()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var plain = _text[position..].IndexOfAny('<', '&');
            plain = plain < 0 ? _text.Length - position : plain;
            Append(_text.Slice(position, plain));
            position += plain;
            if (position < _text.Length)
            {
                position = _text[position] == '<' ? SkipTag(position) : DecodeEntity(position);
            }
        }
    }

    private void Append(ReadOnlySpan<char> piece)
    {
        piece.CopyTo(_clean[_length..]);
        _length += piece.Length;
    }

    private void Append(char c) => _clean[_length++] = c;

    private int SkipTag(int start)
    {
        var close = IsTagStart(start) ? FindClose(start) : _text.Length;
        if (close == _text.Length)
        {
            Append('<');
            return start + 1;
        }

        var tag = _text[(start + 1)..close];
        if (tag.StartsWith("!--", StringComparison.Ordinal))
        {
            // A comment that holds a tag ends at its own arrow; an unclosed one ends with this tag.
            return close + 1;
        }

        if (HtmlTag.AddressIn(tag) is { Length: > 0 } address)
        {
            Append(' ');
            Append(address);
            Append(' ');
        }
        else if (HtmlTag.IsBlock(tag))
        {
            Append('\n');
        }

        return close + 1;
    }

    private readonly bool IsTagStart(int start) =>
        start + 1 < _text.Length && (char.IsAsciiLetter(_text[start + 1]) || (_text[start + 1] is '/' or '!' && start + 2 < _text.Length));

    private int FindClose(int start)
    {
        if (_nextClose < start)
        {
            var close = _text[start..].IndexOf('>');
            _nextClose = close < 0 ? _text.Length : start + close;
        }

        return _nextClose;
    }

    private int DecodeEntity(int start)
    {
        var length = HtmlEntity.Read(_text[start..], out var decoded);
        if (length == 0)
        {
            Append('&');
            return start + 1;
        }

        if (decoded == '&')
        {
            // "&amp;lt;": what the first level decodes to may itself begin an entity, once.
            var inner = HtmlEntity.ReadBody(_text[(start + length)..], out var second);
            decoded = inner > 0 ? second : decoded;
            length += inner;
        }

        if (decoded > char.MaxValue)
        {
            Append((char)(0xD800 + ((decoded - 0x10000) >> 10)));
            Append((char)(0xDC00 + ((decoded - 0x10000) & 0x3FF)));
        }
        else
        {
            Append((char)decoded);
        }

        return start + length;
    }
}
