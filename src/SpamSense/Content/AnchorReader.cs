namespace SpamSense.Content;

/// <summary>Finds the tags of the links that HTML makes: <c>&lt;a href="…"&gt;text&lt;/a&gt;</c>. Asked for link after link, in order.</summary>
internal ref struct AnchorReader(ReadOnlySpan<char> text, ReadOnlySpan<FoldMark> marks)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<FoldMark> _marks = marks;
    private int _next;

    /// <summary>Fills in a draft whose address stands in a tag.</summary>
    internal bool TryRead(ref LinkDraft draft)
    {
        while (_next < _marks.Length && !(IsAnchor(in _marks[_next]) && _marks[_next].AddressEnd > draft.Start))
        {
            _next++;
        }

        if (_next == _marks.Length || draft.Start != _marks[_next].AddressStart)
        {
            return false;
        }

        ref readonly var anchor = ref _marks[_next++];
        draft.End = anchor.AddressEnd;
        draft.TargetSpan = TextSpan.FromBounds(anchor.HrefStart, anchor.HrefEnd);
        draft.Span = TextSpan.FromBounds(anchor.OriginalStart, anchor.OriginalEnd);
        draft.IsNoFollow = IsNoFollow(_text[anchor.OriginalStart..anchor.HrefStart]) || IsNoFollow(_text[anchor.HrefEnd..anchor.OriginalEnd]);
        var close = _next;
        while (close < _marks.Length && _marks[close].Kind != MarkKind.Link)
        {
            close++;
        }

        if (close < _marks.Length && _marks[close].IsEnd)
        {
            draft.VisibleSpan = TextSpan.FromBounds(anchor.OriginalEnd, _marks[close].OriginalStart);
            draft.Span = TextSpan.FromBounds(anchor.OriginalStart, _marks[close].OriginalEnd);
        }

        return true;
    }

    private static bool IsAnchor(in FoldMark mark) => mark.Kind == MarkKind.Link && mark.AddressEnd > mark.AddressStart;

    /// <summary>Whether a part of a tag, without the address, holds the attribute <c>rel</c> with a word that search engines heed.</summary>
    private static bool IsNoFollow(ReadOnlySpan<char> attributes)
    {
        var rel = attributes.IndexOf("rel", StringComparison.OrdinalIgnoreCase);
        if (rel < 1 || !char.IsWhiteSpace(attributes[rel - 1]))
        {
            return false;
        }

        var value = attributes[(rel + "rel".Length)..].TrimStart();
        if (!value.StartsWith('='))
        {
            return false;
        }

        value = value[1..].TrimStart().TrimEnd(" />");
        if (!value.IsEmpty && value[0] is '"' or '\'')
        {
            var quote = value[1..].IndexOf(value[0]);
            value = quote < 0 ? value[1..] : value.Slice(1, quote);
        }

        return value.Contains("nofollow", StringComparison.OrdinalIgnoreCase) || value.Contains("ugc", StringComparison.OrdinalIgnoreCase) || value.Contains("sponsored", StringComparison.OrdinalIgnoreCase);
    }
}
