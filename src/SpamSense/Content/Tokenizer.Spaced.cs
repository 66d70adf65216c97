namespace SpamSense.Content;

internal ref partial struct Tokenizer
{
    private const int FewestSpacedLetters = 3;

    /// <summary>
    /// Reads single letters with the same separator between as one word: <c>f r e e</c>, <c>U.S.A.</c>. The current word is the first
    /// of them. A run is read once: it is taken, or none of its letters begins another.
    /// </summary>
    private bool TryReadSpaced()
    {
        if (_position - Start != 1)
        {
            return false;
        }

        var separator = CharAt(_position);
        var isSpace = IsSpace(separator);
        if (!(isSpace || IsLetterSeparator(separator)) || !IsSingleLetter(_position + 1, isSpace) || IsInsideRun(separator))
        {
            return false;
        }

        var end = _position;
        var count = 1;
        var capitals = char.IsUpper(_text[Start]) ? 1 : 0;
        var length = _wordLength;
        while ((isSpace ? IsSpace(CharAt(end)) : CharAt(end) == separator) && IsSingleLetter(end + 1, isSpace))
        {
            var c = _text[end + 1];
            capitals += char.IsUpper(c) ? 1 : 0;
            count++;
            end += 2;
            if (length < MaxWordLength)
            {
                _word[length++] = CharacterTable.Fold(c);
            }
        }

        if (count < FewestSpacedLetters || (!isSpace && CharAt(end) == separator && IsLetterOrDigitAt(end + 1)))
        {
            return false;
        }

        _position = end;
        _wordLength = length;
        Case = capitals == 0 ? WordCase.Lower : capitals == count ? WordCase.Capitals : WordCase.Title;
        IsSpaced = true;
        Hash = SymbolHash.Of(Word);
        return true;
    }

    /// <summary>Whether the current letter goes on from letters before it, which were no run of single ones.</summary>
    private readonly bool IsInsideRun(char separator)
    {
        var before = CharAt(Start - 1);
        return before is '\'' or '\u2019' || IsLetterOrDigitAt(Start - 1) || (before == separator && !IsSpace(before) && IsLetterOrDigitAt(Start - 2));
    }

    /// <summary>Spaces stand between single letters of honest Cyrillic and Greek: there only Latin letters are a word.</summary>
    private readonly bool IsSingleLetter(int position, bool onlyLatin)
    {
        var c = CharAt(position);
        return CharacterTable.ClassOf(c) == CharacterClass.Letter
            && (!onlyLatin || char.IsAsciiLetter(CharacterTable.Fold(c)))
            && !IsLetterOrDigitAt(position + 1)
            && !(CharAt(position + 1) is '\'' or '\u2019' && IsLetterOrDigitAt(position + 2));
    }

    private static bool IsSpace(char c) => CharacterTable.ClassOf(c) == CharacterClass.Space;

    private static bool IsLetterSeparator(char c) => c is '.' or '-' or '_' or '*' or '\u00B7' or '\u2022';
}
