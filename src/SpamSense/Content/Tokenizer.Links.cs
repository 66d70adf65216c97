using System.Buffers;

namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int MaxEndingLength = 10;
    private const int FewestSpokenLetters = 3;
    private const int MostDefangedDots = 8;

    private static readonly SearchValues<char> LinkEnds = SearchValues.Create(" \t\n\r\v\f\u0085\u00A0\u2028\u2029\u3000<>\"“”«»()[]");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup =
        Words("Content.Data.top-level-domains.txt", name: null);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SpokenEndings = Words("Content.Data.spoken-hosts.txt", "ending");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoHosts = Words("Content.Data.spoken-hosts.txt", "no-host");

    private bool TryReadLink()
    {
        switch (CharAt(_position))
        {
            case ':':
                return CharAt(_position + 1) == '/' && CharAt(_position + 2) == '/' && IsScheme() && FinishLink(_position + 3);
            case '.':
                return IsLetterOrDigitAt(_position + 1) && _position >= _noHostBefore
                    && (Word is "www" ? FinishLink(_position + 1) : TryReadBareHost());
            case ' ' when CharAt(_position + 1) is 'd' or 'D' or '[' or '(' or '{':
                return TryReadDefangedHost();
            case '[' or '(' or '{':
                return TryReadDefangedScheme() || TryReadDefangedHost();
            default:
                return false;
        }
    }

    private bool IsScheme()
    {
        IsDefanged = Word is "hxxp" or "hxxps";
        return IsDefanged || Word is "http" or "https" or "ftp";
    }

    /// <summary><c>http[:]//</c></summary>
    private bool TryReadDefangedScheme()
    {
        var rest = _text[_position..];
        var isScheme = (rest.StartsWith("[:]//", StringComparison.Ordinal) || rest.StartsWith("(:)//", StringComparison.Ordinal)) && IsScheme();
        IsDefanged = isScheme;
        return isScheme && FinishLink(_position + "[:]//".Length);
    }

    private bool TryReadDefangedHost()
    {
        var dot = _position < _noHostBefore ? 0 : DefangedDot.LengthAt(_text, _position, out _);
        if (dot == 0)
        {
            return false;
        }

        if (!(Word is "www" ? FinishLink(_position + dot) : TryReadBareHost()))
        {
            return false;
        }

        IsDefanged = true;
        Kind = IsBehindAt() ? TokenKind.Email : TokenKind.Link;
        return true;
    }

    /// <summary>A host without a scheme is a link when its last label is a known ending.</summary>
    private bool TryReadBareHost()
    {
        var endingStart = -1;
        var bracket = '\0';
        var defangedDots = 0;
        var end = LabelEnd(_position);
        while (DotLength(end, ref bracket) is > 0 and var dot)
        {
            if (bracket != '.' && ++defangedDots > MostDefangedDots)
            {
                break;
            }

            endingStart = end + dot;
            end = LabelEnd(endingStart);
        }

        _noHostBefore = end;
        var hostEnd = Start + _text[Start..end].TrimEnd('-').Length;
        if (endingStart < 0 || CharAt(end) == '@' || !IsEnding(_text[endingStart..Math.Max(endingStart, hostEnd)], bracket))
        {
            return false;
        }

        IsDefanged |= defangedDots > 0;
        return SetLink(Start, hostEnd, CharAt(hostEnd) is '/' or '?' or '#' or ':' ? EndOfLink(hostEnd) : hostEnd);
    }

    /// <summary>Whether "at" stands before the token, as in <c>jo (at) example (dot) com</c>.</summary>
    private readonly bool IsBehindAt()
    {
        var before = _text[Math.Max(0, Start - "(at) ".Length)..Start].TrimEnd(' ');
        return before.EndsWith(" at", StringComparison.OrdinalIgnoreCase) || before.EndsWith("(at)", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("[at]", StringComparison.OrdinalIgnoreCase);
    }

    private readonly int LabelEnd(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '-'))
        {
            end++;
        }

        return end;
    }

    /// <summary>The length of a dot with a label behind it, whichever way it is written; 0 where there is none.</summary>
    private readonly int DotLength(int position, ref char bracket)
    {
        if (CharAt(position) == '.')
        {
            bracket = '.';
            return char.IsAsciiLetterOrDigit(CharAt(position + 1)) ? 1 : 0;
        }

        var dot = DefangedDot.LengthAt(_text, position, out var opening);
        if (dot == 0 || (opening == ' ' && !(IsSpokenHost(position) && IsSpokenEnding(position + dot))))
        {
            return 0;
        }

        bracket = opening;
        return dot;
    }

    /// <summary>A dot in square brackets is a host's whatever small letters follow; a plain dot may end a sentence, and one in round brackets be mathematics.</summary>
    private static bool IsEnding(ReadOnlySpan<char> ending, char bracket)
    {
        if (ending.Length is < 2 or > MaxEndingLength)
        {
            return false;
        }

        Span<char> lower = stackalloc char[MaxEndingLength];
        for (var i = 0; i < ending.Length; i++)
        {
            lower[i] = CharacterTable.Fold(ending[i]);
        }

        lower = lower[..ending.Length];
        return EndingLookup.Contains(lower) || (bracket == '[' && !ending.ContainsAnyExceptInRange('a', 'z'));
    }

    /// <summary>Whether what stands before " dot " may be a host: no article, and no letter or two.</summary>
    private readonly bool IsSpokenHost(int end) => end > _position || (Word.Length >= FewestSpokenLetters && !NoHosts.Contains(Word));

    private readonly bool IsSpokenEnding(int start) => SpokenEndings.Contains(_text.Slice(start, AsciiRunLength(start)));

    private bool FinishLink(int hostStart)
    {
        var end = EndOfLink(hostStart);
        for (var dots = 0; dots < MostDefangedDots; dots++)
        {
            var dot = DefangedDot.LengthAt(_text, end, out var bracket);
            if (dot == 0 || (bracket == ' ' && !IsSpokenEnding(end + dot)))
            {
                break;
            }

            IsDefanged = true;
            end = EndOfLink(end + dot);
        }

        var host = _text[hostStart..end].IndexOfAny('/', '?', '#');
        var hostEnd = host < 0 ? end : hostStart + host;
        IsDefanged |= DefangedDot.IsIn(_text[hostStart..hostEnd]);
        return SetLink(hostStart, hostEnd, end);
    }

    private bool SetLink(int hostStart, int hostEnd, int end)
    {
        Host = new Range(hostStart, Math.Max(hostStart, Math.Min(hostEnd, end)));
        _position = Math.Max(end, _position);
        Kind = TokenKind.Link;
        return true;
    }

    /// <summary>A link goes on to the next space, quotation mark or bracket that was opened before it; the punctuation of the sentence around it is not part of it.</summary>
    private readonly int EndOfLink(int from)
    {
        var end = LinkEndAt(from);
        while (end > from && _text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or '\'' or '*' or '`' or '|')
        {
            end--;
        }

        return end;
    }

    /// <summary>Reads no further than the link, so that many links in a row stay linear.</summary>
    private readonly int LinkEndAt(int from)
    {
        var (round, square) = (0, 0);
        for (var i = from; ; i++)
        {
            var next = _text[i..].IndexOfAny(LinkEnds);
            if (next < 0)
            {
                return _text.Length;
            }

            i += next;
            switch (_text[i])
            {
                case '(':
                    round++;
                    break;
                case '[' when CharAt(i + 1) == '/':
                    // The closing tag of a forum: "[url]…[/url]".
                    return i;
                case '[':
                    square++;
                    break;
                case ')' when --round >= 0:
                case ']' when --square >= 0:
                    break;
                default:
                    return i;
            }
        }
    }

    /// <summary>The words of a file, or of the row that begins with a name.</summary>
    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string file, string? name)
    {
        var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedText.ReadRows(file))
        {
            var words = row.Split(' ');
            if (name is null || words[0] == name)
            {
                set.UnionWith(name is null ? words : words[1..]);
            }
        }

        return set.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
