using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Goes through a part of a text character by character as a reader sees it: tags are passed over, an entity is what it stands for.</summary>
internal ref struct CharacterReader(ReadOnlySpan<char> text, TextSpan part)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = part.End;
    private bool _noTagCloses;

    /// <summary>Where the character begins in the text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where it ends (exclusive).</summary>
    internal int End { get; private set; } = part.Start;

    /// <summary>Its code point; a lone surrogate is itself.</summary>
    internal int Code { get; private set; }

    internal readonly TextSpan Span => TextSpan.FromBounds(Start, End);

    internal bool MoveNext()
    {
        while (End < _end)
        {
            Start = End;
            var c = _text[Start];
            if (c == '<' && TryPassTag())
            {
                continue;
            }

            if (c == '&' && HtmlEntity.Read(_text[Start.._end], out var entity) is > 0 and var length)
            {
                (Code, End) = (entity.Code, Start + length);
                return true;
            }

            var isPair = char.IsHighSurrogate(c) && Start + 1 < _end && char.IsLowSurrogate(_text[Start + 1]);
            (Code, End) = isPair ? (char.ConvertToUtf32(c, _text[Start + 1]), Start + 2) : (c, Start + 1);
            return true;
        }

        return false;
    }

    private bool TryPassTag()
    {
        if (_noTagCloses || Start + 1 >= _end || !(char.IsAsciiLetter(_text[Start + 1]) || _text[Start + 1] is '/' or '!'))
        {
            return false;
        }

        var close = _text[Start.._end].IndexOf('>');
        _noTagCloses = close < 0;
        End = _noTagCloses ? End : Start + close + 1;
        return !_noTagCloses;
    }
}
