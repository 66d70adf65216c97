namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int MaxAddressLength = 64;

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
