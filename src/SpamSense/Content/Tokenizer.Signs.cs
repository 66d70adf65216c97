namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int MaxNumberLength = 32;
    private const int FewestPhoneDigits = 9;
    private const int MostPhoneDigits = 15;
    private const int LongestTicker = 5;

    private bool ReadNumber()
    {
        if (TryReadCryptoAddress(AsciiRunLength(Start)))
        {
            return true;
        }

        var money = EndsWithCurrency(Start);
        var end = _position;
        var phoneEnd = end;
        var digits = 0;
        var phoneDigits = 0;
        var plain = true;
        for (var i = _position; i < _text.Length && i - _position < MaxNumberLength; i++)
        {
            var c = _text[i];
            if (CharacterTable.ClassOf(c) == CharacterClass.Digit)
            {
                phoneDigits++;
                phoneEnd = i + 1;
                if (plain)
                {
                    digits++;
                    end = i + 1;
                }
            }
            else if (c is ' ' or '(' or ')' or '-' or '/' or '\u00A0')
            {
                plain = false;
            }
            else if (c is not ('.' or ',' or ':'))
            {
                break;
            }
        }

        while (end < _text.Length && CharacterTable.ClassOf(_text[end]) == CharacterClass.Digit)
        {
            end++;
            digits++;
        }

        var phone = !money && phoneDigits is >= FewestPhoneDigits and <= MostPhoneDigits && phoneEnd >= end;
        _position = phone ? phoneEnd : Math.Max(end, _position + PairLength(_position, _text[_position]));
        Digits = phone ? phoneDigits : Math.Max(digits, 1);
        Kind = phone ? TokenKind.PhoneNumber : money || IsCurrency(CharAt(_position)) ? TokenKind.MoneyAmount : ReadUnit();
        return true;
    }

    private TokenKind ReadUnit()
    {
        var c = CharAt(_position);
        if (c == '%')
        {
            _position++;
            return TokenKind.Percentage;
        }

        return c == ' ' && IsCurrency(CharAt(_position + 1)) ? TokenKind.MoneyAmount : TokenKind.Number;
    }

    private readonly bool EndsWithCurrency(int position)
    {
        var before = position > 0 && _text[position - 1] == ' ' ? position - 2 : position - 1;
        return IsCurrency(CharAt(before));
    }

    internal static bool IsCurrency(char c) => c is '$' or '£' or '€' or '¥' or '₹' or '₽' or '₺' or '₿' or '₦' or '₩';

    private bool ReadPunctuation(char c)
    {
        if (c == '@' && IsLetterOrDigitAt(_position + 1))
        {
            return ReadMention();
        }

        if (c == '$' && StartsWord())
        {
            return ReadWord();
        }

        _position++;
        if (c == '#' && IsLetterOrDigitAt(_position))
        {
            Kind = TokenKind.HashSign;
            return true;
        }

        Repeats = 1;
        while (CharAt(_position) == c && _position < _text.Length)
        {
            _position++;
            Repeats++;
        }

        SetMark(c);
        Kind = TokenKind.Punctuation;
        return true;
    }

    /// <summary>
    /// Whether a dollar sign stands for the first letter of a word, as in <c>$ave</c>. A few capitals behind it are the sign of a share
    /// or a coin.
    /// </summary>
    private readonly bool StartsWord()
    {
        if (IsLetterOrDigitAt(Start - 1) || !IsAsciiLetterAt(Start + 1) || !IsAsciiLetterAt(Start + 2) || !IsAsciiLetterAt(Start + 3))
        {
            return false;
        }

        var capitals = 0;
        while (capitals <= LongestTicker && char.IsAsciiLetterUpper(CharAt(Start + 1 + capitals)))
        {
            capitals++;
        }

        return capitals > LongestTicker || IsAsciiLetterAt(Start + 1 + capitals);
    }

    private bool ReadMention()
    {
        _position++;
        while (_position < _text.Length && (IsLetterOrDigitAt(_position) || _text[_position] == '_'))
        {
            _position += PairLength(_position, _text[_position]);
        }

        Kind = TokenKind.Mention;
        return true;
    }

    /// <summary>One mark stands for its look-alikes; three full stops or more are an ellipsis, other repeats are a double mark.</summary>
    private void SetMark(char c)
    {
        var mark = c switch
        {
            '“' or '”' or '„' or '«' or '»' => '"',
            '’' or '‘' or '`' or '‚' => '\'',
            '–' or '—' or '―' or '−' or '‐' or '‑' => '-',
            '！' or '¡' => '!',
            '？' or '¿' => '?',
            '…' => '.',
            _ => CharacterTable.Fold(c),
        };
        _word[0] = mark;
        _word[1] = mark;
        _wordLength = Repeats > 1 || c == '…' ? 2 : 1;
        Hash = SymbolHash.Of(Word);
    }
}
