using System.Runtime.CompilerServices;

namespace SpamSense.Content;

/// <summary>
/// Cuts a text into tokens from left to right, each look-ahead bounded, so that the time is linear in the length whatever the
/// text is. A word is folded on the way: lower case, accents and fancy letters undone, digits and <c>$</c> between letters read
/// as the letters they imitate. What hides a text beyond that is <see cref="TextFolder"/>'s to undo, before.
/// </summary>
/// <param name="text">The folded text; any string is allowed.</param>
/// <param name="wordBuffer">Room for the folded word: <see cref="MaxWordLength"/> units.</param>
internal ref partial struct Tokenizer(ReadOnlySpan<char> text, Span<char> wordBuffer) : ITokenFacts
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

    public TokenKind Kind { get; private set; }

    public int Start { get; private set; }

    public readonly int End => _position;

    public ulong Hash { get; private set; }

    public WordCase Case { get; private set; }

    public int Digits { get; private set; }

    public int Repeats { get; private set; }

    public readonly char Mark => _word[0];

    public bool IsSpaced { get; private set; }

    public bool IsDisguised { get; private set; }

    public bool IsDefanged { get; private set; }

    public bool HasOtherScript { get; private set; }

    public Range Host { get; private set; }

    public readonly ReadOnlySpan<char> Word => _word[.._wordLength];

    /// <summary>Goes on at another place, which is further to the right and where a token begins.</summary>
    internal void Seek(int position) => _position = position;

    /// <summary>Goes to the next token.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    internal bool MoveNext()
    {
        IsSpaced = false;
        IsDisguised = false;
        IsDefanged = false;
        HasOtherScript = false;
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
        HasOtherScript = !char.IsAscii(folded);
        Kind = TokenKind.Word;
        Case = WordCase.Lower;
        Hash = SymbolHash.Of(Word);
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
