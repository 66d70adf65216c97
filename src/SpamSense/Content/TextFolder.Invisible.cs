namespace SpamSense.Content;

internal ref partial struct TextFolder
{
    private const int BlackFlag = 0x1F3F4;
    private const int LastTag = 0xE007F;

    // "gbeng" and an end: longer names of regions exist nowhere, but texts are hidden in tags.
    private const int MostTags = 7;

    private const char EmojiJoiner = '\u200D';

    private void TakeJoiner(char c, int start, int length)
    {
        var joinsEmoji = c == EmojiJoiner && _context != FoldContext.Other;
        if (_pendingStart >= 0 || !(joinsEmoji || (_length > 0 && FoldTable.IsJoiningScript(_folded[_length - 1]))))
        {
            Drop(DisguiseKind.InvisibleCharacters, start, length);
            return;
        }

        (_pending, _pendingStart, _pendingLength, _pendingIsEmoji) = (c, start, length, joinsEmoji);
    }

    /// <summary>Decides on the joiner that was held back.</summary>
    private void Settle(bool keeps)
    {
        if (_pendingStart < 0)
        {
            return;
        }

        if (keeps)
        {
            _folded[_length++] = _pending;
            _map?.Add(1, _pendingStart, _pendingLength);
        }
        else
        {
            Drop(DisguiseKind.InvisibleCharacters, _pendingStart, _pendingLength);
        }

        _pendingStart = -1;
    }

    private void TakeSelector(char c, int start, int length)
    {
        if (_pendingStart < 0 && IsSelectorHonest(_context))
        {
            Append(c, start, length);
            _context = FoldContext.Selected;
        }
        else if (!_isUndressed && _length > 0 && CharacterTable.ClassOf(_folded[_length - 1]) == CharacterClass.Letter)
        {
            // Behind a digit, a sign or a letter in a square it makes an emoji of it: no disguise.
            Drop(DisguiseKind.InvisibleCharacters, start, length);
        }
    }

    private void TakeInvisiblePair(int code, char high, char low, int start, int length)
    {
        if (_pendingStart >= 0 || !IsInvisibleHonest(code, _context, _marks, _length > 0 ? _folded[_length - 1] : '\0'))
        {
            Drop(DisguiseKind.InvisibleCharacters, start, length);
            return;
        }

        var next = ContextBehind(code, _context);
        var marks = _marks + 1;
        AppendPair(high, low, start, length, isEmoji: false);
        _context = next;
        _marks = marks;
    }

    private static bool IsSelectorHonest(FoldContext context) => context is FoldContext.Emoji or FoldContext.Toned or FoldContext.BlackFlag;

    /// <summary>Whether a skin tone, a tag or an ideograph's selector stands where it belongs.</summary>
    private static bool IsInvisibleHonest(int code, FoldContext context, int marks, char before) => code switch
    {
        >= 0x1F3FB and <= 0x1F3FF => context is FoldContext.Emoji or FoldContext.Selected,
        >= 0xE0030 and <= LastTag => context == FoldContext.BlackFlag && marks < MostTags,
        >= 0xE0100 and <= 0xE01EF => CharacterTable.ClassOf(before) == CharacterClass.Ideograph,
        _ => false,
    };

    private static FoldContext ContextBehind(int code, FoldContext context) => code switch
    {
        >= 0x1F3FB and <= 0x1F3FF => FoldContext.Toned,
        LastTag => FoldContext.Toned,
        < LastTag => context,
        _ => FoldContext.Other,
    };
}
