using System.Runtime.CompilerServices;

namespace SpamSense.Content;

/// <summary>
/// Cuts a text into tokens from left to right, each look-ahead bounded, so that the time is linear in the length whatever the
/// text is. A word is folded on the way: lower case, accents and fancy letters undone, look-alikes of other scripts undone
/// where they stand beside Latin letters, digits and <c>$</c> between letters read as the letters they imitate.
/// </summary>
/// <param name="text">The text, without markup; lone surrogates are allowed.</param>
/// <param name="wordBuffer">Room for the folded word: <see cref="MaxWordLength"/> units.</param>
internal ref partial struct Tokenizer(ReadOnlySpan<char> text, Span<char> wordBuffer)
{
    /// <summary>Of a longer word the first so many folded letters are read, and the rest skipped.</summary>
    internal const int MaxWordLength = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = wordBuffer;
    private int _position;
    private int _wordLength;

    // Below these positions a link or an e-mail address was looked for already and not found: without them, a text of a
    // million dotted letters would be scanned a million times.
    private int _noHostBefore;
    private int _noAddressBefore;

    /// <summary>What the current token is.</summary>
    internal TokenKind Kind { get; private set; }

    /// <summary>Where the current token begins in the text.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the current token ends in the text (exclusive).</summary>
    internal readonly int End => _position;

    /// <summary>The name of the current word or punctuation as a symbol.</summary>
    internal ulong Hash { get; private set; }

    /// <summary>How the current word is written.</summary>
    internal WordCase Case { get; private set; }

    /// <summary>How many digits the current number has.</summary>
    internal int Digits { get; private set; }

    /// <summary>How often the current punctuation mark or emoji is repeated without a gap.</summary>
    internal int Repeats { get; private set; }

    /// <summary>Where the host of the current link stands in the text.</summary>
    internal Range Host { get; private set; }

    /// <summary>The current word, folded; the mark itself for punctuation.</summary>
    internal readonly ReadOnlySpan<char> Word => _word[.._wordLength];

    /// <summary>Goes to the next token.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    internal bool MoveNext()
    {
        while (_position < _text.Length)
        {
            Start = _position;
            var c = _text[_position];
            switch (ClassAt(_position, c, out var folded))
            {
                case CharacterClass.Letter:
                    return ReadWord();
                case CharacterClass.Ideograph:
                    return ReadIdeograph(folded);
                case CharacterClass.Digit:
                    return ReadNumber();
                case CharacterClass.Punctuation:
                    return ReadPunctuation(c);
                case CharacterClass.Emoji:
                    return ReadEmoji();
                case CharacterClass.LineBreak:
                    return ReadLineBreak();
                default:
                    _position += PairLength(_position, c);
                    break;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly CharacterClass ClassAt(int position, char c, out char folded)
    {
        folded = CharacterTable.Fold(c);
        var characterClass = CharacterTable.ClassOf(c);
        return characterClass == CharacterClass.HighSurrogate ? ClassOfPairAt(position, c, out folded) : characterClass;
    }

    private readonly CharacterClass ClassOfPairAt(int position, char high, out char folded)
    {
        if (position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]))
        {
            return CharacterTable.ClassifyPair(high, _text[position + 1], out folded);
        }

        folded = high;
        return CharacterClass.Ignored;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int PairLength(int position, char c) =>
        char.IsHighSurrogate(c) && position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]) ? 2 : 1;

    private readonly char CharAt(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    private readonly bool IsLetterOrDigitAt(int position) =>
        (uint)position < (uint)_text.Length
        && ClassAt(position, _text[position], out _) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Ideograph;

    private readonly bool IsAsciiLetterAt(int position) => char.IsAsciiLetter(CharAt(position));

    private bool ReadIdeograph(char folded)
    {
        _position += PairLength(_position, _text[_position]);
        _word[0] = folded;
        _wordLength = 1;
        Kind = TokenKind.Word;
        Case = WordCase.Lower;
        Hash = SymbolHash.Finish(SymbolHash.Append(SymbolHash.Start, folded));
        return true;
    }

    private bool ReadEmoji()
    {
        Kind = TokenKind.Emoji;
        Repeats = 0;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            var characterClass = ClassAt(_position, c, out _);
            if (characterClass == CharacterClass.Emoji)
            {
                Repeats++;
            }
            else if (characterClass != CharacterClass.Ignored)
            {
                break;
            }

            _position += PairLength(_position, c);
        }

        return true;
    }

    private bool ReadLineBreak()
    {
        while (_position < _text.Length && CharacterTable.ClassOf(_text[_position]) is CharacterClass.LineBreak or CharacterClass.Space)
        {
            _position++;
        }

        Kind = TokenKind.LineBreak;
        return true;
    }
}
