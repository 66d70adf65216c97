using System.Buffers;

namespace SpamSense.Content;

/// <summary>
/// Undoes what hides a text from a machine and not from a reader, before the text is cut into tokens: markup goes, entities are
/// decoded, invisible characters and stacked marks go, letters in another dress and look-alikes of other scripts become Latin with
/// their case. What is honest stays: accents, emoji, other scripts. One pass from left to right, and where look-alikes or
/// full-width signs were met a second one over the result, which is never longer than the text.
/// </summary>
/// <remarks>
/// Folding a folded text again changes nothing, unless it holds <c>&lt;</c> or <c>&amp;</c>: what was decoded may look like markup
/// or like an entity, and is text.
/// </remarks>
internal ref partial struct TextFolder
{
    private const int MostMarks = 4;

    /// <summary>The ASCII characters that need no look: no control, and no sign with which markup begins.</summary>
    private static readonly SearchValues<char> PlainAscii =
        SearchValues.Create(
            "\t\n\v\f\r !\"#$%'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _folded;
    private readonly FoldMap? _map;
    private int _length;
    private FoldContext _context;
    private bool _isUndressed;
    private bool _hasTwins;
    private bool _hasSigns;

    // The marks on the last letter: how many stayed, how many went, and what it was before some of them became part of it.
    private int _marks;
    private int _accents;
    private bool _isComposed;
    private char _base;
    private (int Start, int End) _baseRange;

    // A joiner is held back until the next character tells whether it is honest.
    private int _pendingStart;
    private int _pendingLength;
    private char _pending;
    private bool _pendingIsEmoji;

    private int _regionalEnd;
    private bool _regionalIsFlags;

    // The next '>' and the next end of a comment at or behind the current position; looked up once for many '<', so that unclosed
    // tags stay linear.
    private int _nextClose;
    private int _nextCommentEnd;

    private TextFolder(ReadOnlySpan<char> text, Span<char> folded, FoldMap? map)
    {
        _text = text;
        _folded = folded;
        _map = map;
        _pendingStart = -1;
        _nextClose = -1;
        _nextCommentEnd = -1;
    }

    /// <summary>Writes the folded text.</summary>
    /// <param name="text">The text as published; any string, lone surrogates included.</param>
    /// <param name="folded">Room for as many characters as the text has; not the text itself.</param>
    /// <param name="map">Where given, gets the way back to the original.</param>
    /// <returns>How many characters were written.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded, FoldMap? map = null)
    {
        map?.Reset();
        var folder = new TextFolder(text, folded, map);
        folder.FoldRange(0, text.Length, hasMarkup: true);
        folder.Settle(keeps: false);
        folder.FoldInContext();
        return folder._length;
    }

    private void FoldInContext()
    {
        var folded = _folded[.._length];
        if (_hasSigns)
        {
            FullWidthSigns.Undo(folded);
        }

        if (_hasTwins)
        {
            LookAlikes.Undo(folded, _map);
        }
    }

    private void FoldRange(int start, int end, bool hasMarkup)
    {
        var position = start;
        while (position < end)
        {
            if (_text[position] < 0x80)
            {
                var special = _text[position..end].IndexOfAnyExcept(PlainAscii);
                var plain = special < 0 ? end - position : special;
                AppendPlain(position, plain);
                position += plain;
                if (special < 0)
                {
                    return;
                }
            }

            position = _text[position] == '<' && hasMarkup ? ReadTag(position) : ReadCharacter(position, end);
        }
    }

    private int ReadCharacter(int position, int end)
    {
        var code = CodeAt(_text[..end], position, out var length, out var isDisguise);
        if (isDisguise)
        {
            _map?.AddDisguise(DisguiseKind.EncodedLetters, position, position + length);
        }

        if (code > char.MaxValue)
        {
            TakeAstral(code, position, length, end);
        }
        else
        {
            Take((char)code, position, length);
        }

        return position + length;
    }

    /// <summary>The code point at a place, or the one that an entity there stands for; a lone surrogate is itself.</summary>
    private static int CodeAt(ReadOnlySpan<char> text, int position, out int length, out bool isDisguise)
    {
        var c = text[position];
        length = 1;
        isDisguise = false;
        if (c == '&' && HtmlEntity.Read(text[position..], out var entity) is > 0 and var read)
        {
            length = read;
            isDisguise = entity.IsDisguise;
            return entity.Code;
        }

        if (char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(c, text[position + 1]);
        }

        return c;
    }

    private void Take(char c, int start, int length)
    {
        switch (FoldTable.TraitOf(c))
        {
            case FoldTrait.Stays or FoldTrait.Markup:
                Append(c, start, length);
                break;
            case FoldTrait.Twin or FoldTrait.LooseTwin:
                _hasTwins = true;
                Append(c, start, length);
                break;
            case FoldTrait.Mark:
                TakeMark(c, start, length);
                break;
            case FoldTrait.Accent:
                TakeAccent(c, start, length);
                break;
            case FoldTrait.DressedLetter:
                AppendUndressed(FoldTable.PlainOf(c), start, length, isHonest: IsFootnote(c));
                break;
            case FoldTrait.WindowsSign:
                Append(FoldTable.PlainOf(c), start, length);
                break;
            case FoldTrait.DressedSign:
                _hasSigns = true;
                Append(c, start, length);
                break;
            case FoldTrait.Emoji:
                Append(c, start, length, isEmoji: true);
                break;
            case FoldTrait.Joiner:
                TakeJoiner(c, start, length);
                break;
            case FoldTrait.Selector:
                TakeSelector(c, start, length);
                break;
            default:
                Drop(FoldTable.TraitOf(c) == FoldTrait.BidiControl ? DisguiseKind.DirectionalControl : DisguiseKind.InvisibleCharacters, start, length);
                break;
        }
    }

    private void TakeAstral(int code, int start, int length, int end)
    {
        var high = (char)(0xD800 + ((code - 0x10000) >> 10));
        var low = (char)(0xDC00 + ((code - 0x10000) & 0x3FF));
        if (code is >= FoldTable.FirstRegional and <= FoldTable.LastRegional)
        {
            TakeRegional(code, start, length, end);
        }
        else if (FoldTable.PlainOfAstral(code) is not '\0' and var plain)
        {
            AppendUndressed(plain, start, length);
        }
        else if (CharacterTable.ClassifyPair(high, low, out _) is var characterClass && characterClass != CharacterClass.Ignored)
        {
            AppendPair(high, low, start, length, characterClass == CharacterClass.Emoji);
            _context = code == BlackFlag ? FoldContext.BlackFlag : _context;
        }
        else
        {
            TakeInvisiblePair(code, high, low, start, length);
        }
    }

    private void AppendPlain(int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        Settle(keeps: false);
        _text.Slice(start, length).CopyTo(_folded[_length..]);
        _map?.Copy(start, length);
        _length += length;
        EndContext();
    }

    private void Append(char c, int start, int length, bool isEmoji = false)
    {
        Settle(_pendingIsEmoji ? isEmoji : FoldTable.IsJoiningScript(c));
        _folded[_length++] = c;
        _map?.Add(1, start, length);
        EndContext();
        _context = isEmoji ? FoldContext.Emoji : FoldContext.Other;
    }

    private void AppendUndressed(char plain, int start, int length, bool isHonest = false)
    {
        if (!isHonest)
        {
            _map?.AddDisguise(DisguiseKind.DressedLetters, start, start + length);
        }

        Append(plain, start, length);
        _isUndressed = true;
    }

    /// <summary>Raised and lowered digits are powers, formulas and footnotes.</summary>
    private static bool IsFootnote(char c) => c is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2089');

    private void AppendPair(char high, char low, int start, int length, bool isEmoji)
    {
        Settle(_pendingIsEmoji && isEmoji);
        _folded[_length++] = high;
        _folded[_length++] = low;
        _map?.Add(2, start, length);
        EndContext();
        _context = isEmoji ? FoldContext.Emoji : FoldContext.Other;
    }

    private void EndContext()
    {
        _context = FoldContext.Other;
        _marks = 0;
        _accents = 0;
        _isComposed = false;
        _isUndressed = false;
    }

    private readonly void Drop(DisguiseKind kind, int start, int length) => _map?.AddDisguise(kind, start, start + length);
}
