using System.Buffers;

namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int MaxAddressLength = 64;
    private const int MaxEndingLength = 10;

    private static readonly SearchValues<char> LinkEnds = SearchValues.Create(" \t\n\r\v\f\u0085\u00A0\u2028\u2029\u3000<>\"“”«»");

    private static readonly HashSet<string> Endings =
        [.. EmbeddedText.ReadRows("Content.Data.top-level-domains.txt").SelectMany(row => row.Split(' '))];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    private bool TryReadLink()
    {
        var next = CharAt(_position);
        if (next == ':' && CharAt(_position + 1) == '/' && CharAt(_position + 2) == '/' && Word is "http" or "https" or "hxxp" or "hxxps" or "ftp")
        {
            return FinishLink(_position + 3);
        }

        if (next != '.' || !IsLetterOrDigitAt(_position + 1) || _position < _noHostBefore)
        {
            return false;
        }

        return Word is "www" ? FinishLink(_position + 1) : TryReadBareHost();
    }

    /// <summary>A host without a scheme is a link when its last label is a known ending.</summary>
    private bool TryReadBareHost()
    {
        var end = _position;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '-'))
        {
            end++;
        }

        _noHostBefore = end;
        var host = _text[Start..end].TrimEnd(".-");
        var ending = host[(host.LastIndexOf('.') + 1)..];
        if (ending.Length is 0 or > MaxEndingLength || ending.Length == host.Length || CharAt(end) == '@')
        {
            return false;
        }

        Span<char> lower = stackalloc char[MaxEndingLength];
        for (var i = 0; i < ending.Length; i++)
        {
            lower[i] = CharacterTable.Fold(ending[i]);
        }

        if (!EndingLookup.Contains(lower[..ending.Length]))
        {
            return false;
        }

        var hostEnd = Start + host.Length;
        return SetLink(Start, hostEnd, CharAt(hostEnd) is '/' or '?' or '#' or ':' ? EndOfLink(hostEnd) : hostEnd);
    }

    private bool FinishLink(int hostStart)
    {
        var end = EndOfLink(hostStart);
        var host = _text[hostStart..end].IndexOfAny('/', '?', '#');
        return SetLink(hostStart, host < 0 ? end : hostStart + host, end);
    }

    private bool SetLink(int hostStart, int hostEnd, int end)
    {
        Host = new Range(hostStart, Math.Max(hostStart, Math.Min(hostEnd, end)));
        _position = Math.Max(end, _position);
        Kind = TokenKind.Link;
        return true;
    }

    /// <summary>A link goes on to the next space or quotation mark; the punctuation of the sentence around it is not part of it.</summary>
    private readonly int EndOfLink(int from)
    {
        var length = _text[from..].IndexOfAny(LinkEnds);
        var end = length < 0 ? _text.Length : from + length;
        while (end > from && _text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':' or ')' or ']' or '\'')
        {
            end--;
        }

        return end;
    }

    private bool TryReadEmail()
    {
        if (CharAt(_position) is not ('@' or '.' or '_' or '-' or '+') || _position < _noAddressBefore)
        {
            return false;
        }

        var at = _position;
        while (at < _text.Length && at - _position < MaxAddressLength && IsAddressChar(_text[at]))
        {
            at++;
        }

        if (CharAt(at) != '@' || !LooksLikeAddress(at))
        {
            _noAddressBefore = at;
            return false;
        }

        _position = AddressEnd(at);
        Kind = TokenKind.Email;
        return true;
    }

    /// <summary>Whether a host with a dot in it stands behind the at sign.</summary>
    private readonly bool LooksLikeAddress(int at)
    {
        var end = AddressEnd(at);
        return end > at + 1 && _text[(at + 1)..end].Contains('.');
    }

    private readonly int AddressEnd(int at)
    {
        var end = at + 1;
        while (end < _text.Length && end - at <= MaxAddressLength && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > at + 1 && _text[end - 1] is '.' or '-')
        {
            end--;
        }

        return end;
    }

    private static bool IsAddressChar(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+';
}
