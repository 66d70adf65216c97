using System.Runtime.CompilerServices;

namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private bool ReadWord()
    {
        var length = 0;
        var capitals = 0;
        var letters = 0;
        var hasDigits = false;
        var position = _position;
        var text = _text;
        while (position < text.Length)
        {
            var c = text[position];
            char folded;
            if (char.IsAsciiLetter(c))
            {
                folded = (char)(c | 0x20);
                capitals += (c & 0x20) == 0 ? 1 : 0;
                letters++;
            }
            else
            {
                var characterClass = ClassAt(position, c, out folded);
                if (characterClass == CharacterClass.Letter)
                {
                    capitals += folded != c && char.IsUpper(c) ? 1 : 0;
                    HasOtherScript |= !char.IsAscii(folded);
                    letters++;
                }
                else if (characterClass == CharacterClass.Digit)
                {
                    hasDigits = true;
                }
                else if (characterClass == CharacterClass.Ignored)
                {
                    position += PairLength(position, c);
                    continue;
                }
                else if (IsInnerSign(position, c, ref folded))
                {
                    IsDisguised |= folded != '\'';
                }
                else
                {
                    break;
                }
            }

            if (length < MaxWordLength)
            {
                _word[length++] = folded;
            }

            position += PairLength(position, c);
        }

        _position = position;
        _wordLength = length;
        Kind = TokenKind.Word;
        Case = capitals == 0 ? WordCase.Lower : capitals == letters && letters > 1 ? WordCase.Capitals : WordCase.Title;
        if (MayBeMore(position) && (TryReadSpaced() || TryReadLink() || TryReadEmail() || TryReadCryptoAddress(position - Start)))
        {
            return true;
        }

        if (hasDigits)
        {
            ReadDigits();
        }

        Hash = SymbolHash.Of(Word);
        return true;
    }

    /// <summary>Whether a word may be the beginning of something else. Of most words the character behind tells that they are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool MayBeMore(int end)
    {
        if (end - Start is 1 or >= ShortestAddress)
        {
            return true;
        }

        var next = CharAt(end);
        return next == ' ' ? CharAt(end + 1) is 'd' or 'D' or '[' or '(' or '{' : next is '.' or ':' or '@' or '-' or '_' or '+' or '[' or '(' or '{';
    }

    /// <summary>An apostrophe, a dollar or an at sign with a letter right behind it belongs to the word before it.</summary>
    private readonly bool IsInnerSign(int position, char c, ref char folded)
    {
        folded = c switch
        {
            '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' => '\'',
            '$' => 's',
            '@' => 'a',
            _ => '\0',
        };

        return folded != '\0' && position + 1 < _text.Length
            && ClassAt(position + 1, _text[position + 1], out _) == CharacterClass.Letter
            && (c != '@' || !LooksLikeAddress(position));
    }

    /// <summary>Reads the digits of the folded word again: those behind the last letter as one number, the others as the letters that they imitate.</summary>
    private void ReadDigits()
    {
        var word = _word[.._wordLength];
        var last = word.Length - 1;
        while (last >= 0 && char.IsAsciiDigit(word[last]))
        {
            word[last--] = '0';
        }

        for (var i = 0; i < last; i++)
        {
            var letter = LetterFor(word[i]);
            IsDisguised |= letter != word[i];
            word[i] = letter;
        }

        _wordLength = Math.Min(_wordLength, last + 2);
    }

    private static char LetterFor(char digit) => digit switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        _ => digit,
    };
}
