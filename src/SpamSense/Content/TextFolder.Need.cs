namespace SpamSense.Content;

internal ref partial struct TextFolder
{
    /// <summary>Whether folding changes the text. Plain ASCII costs one vectorized look, honest other text one look at each character.</summary>
    /// <returns><see langword="false"/> only where <see cref="Fold"/> returns the text itself.</returns>
    internal static bool IsNeeded(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExcept(PlainAscii);
        return first >= 0 && new NeedFinder(text).Find(first);
    }

    /// <summary>Goes the way of the folder until something changes.</summary>
    private ref struct NeedFinder(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private FoldContext _context;
        private int _marks;
        private int _regionalEnd;

        internal bool Find(int first)
        {
            var seen = 0;
            for (var position = first; position < _text.Length;)
            {
                var trait = FoldTable.TraitOf(_text[position]);
                seen |= 1 << (int)trait;
                var length = trait <= FoldTrait.LastQuiet ? QuietLength(position) : KeptLength(position, trait);
                if (length == 0)
                {
                    return true;
                }

                position += length;
            }

            return ((seen & ((1 << (int)FoldTrait.Twin) | (1 << (int)FoldTrait.LooseTwin))) != 0 && LookAlikes.IsNeeded(_text))
                || ((seen & (1 << (int)FoldTrait.DressedSign)) != 0 && FullWidthSigns.IsNeeded(_text));
        }

        /// <summary>A lone space or sign between words of another script is no reason to look for more ASCII.</summary>
        private int QuietLength(int position)
        {
            _context = FoldContext.Other;
            _marks = 0;
            if (position + 1 >= _text.Length || (_text[position] | _text[position + 1]) >= 0x80)
            {
                return 1;
            }

            var special = _text[position..].IndexOfAnyExcept(PlainAscii);
            return special < 0 ? _text.Length - position : special;
        }

        /// <summary>The length of the character at a place if it stays, else 0.</summary>
        private int KeptLength(int position, FoldTrait trait)
        {
            var context = _context;
            var marks = _marks;
            _context = FoldContext.Other;
            _marks = 0;
            switch (trait)
            {
                case FoldTrait.Markup:
                    return BeginsMarkup(position) ? 0 : 1;
                case FoldTrait.Mark:
                    _marks = marks + 1;
                    return _marks > MostMarks ? 0 : 1;
                case FoldTrait.Emoji:
                    _context = FoldContext.Emoji;
                    return 1;
                case FoldTrait.Selector when IsSelectorHonest(context):
                    _context = FoldContext.Selected;
                    return 1;
                case FoldTrait.Joiner:
                    _marks = marks;
                    return JoinsAt(position, context) ? 1 : 0;
                case FoldTrait.Surrogate:
                    return KeptPairLength(position, context, marks);
                default:
                    return 0;
            }
        }

        private readonly bool BeginsMarkup(int position) =>
            position + 1 < _text.Length && (char.IsAsciiLetter(_text[position + 1]) || _text[position + 1] is '/' or '!' or '#');

        private readonly bool JoinsAt(int position, FoldContext context)
        {
            if (position + 1 == _text.Length)
            {
                return false;
            }

            var next = CodeAt(_text, position + 1, out _, out _);
            return _text[position] == EmojiJoiner && context != FoldContext.Other
                ? IsEmoji(next)
                : position > 0 && FoldTable.IsJoiningScript(_text[position - 1]) && next <= char.MaxValue && FoldTable.IsJoiningScript((char)next)
                    && FoldTable.TraitOf((char)next) is FoldTrait.Stays or FoldTrait.Mark or FoldTrait.LooseTwin;
        }

        private static bool IsEmoji(int code) => code <= char.MaxValue
            ? FoldTable.TraitOf((char)code) == FoldTrait.Emoji
            : FoldTable.PlainOfAstral(code) == '\0' && code is not (>= 0x1F3FB and <= 0x1F3FF) and < 0x20000;

        private int KeptPairLength(int position, FoldContext context, int marks)
        {
            var code = CodeAt(_text, position, out var length, out _);
            if (length == 1 || FoldTable.PlainOfAstral(code) != '\0')
            {
                return 0;
            }

            if (code is >= FoldTable.FirstRegional and <= FoldTable.LastRegional)
            {
                return KeptRegionalLength(position);
            }

            switch (CharacterTable.ClassifyPair(_text[position], _text[position + 1], out _))
            {
                case CharacterClass.Ignored:
                    _context = ContextBehind(code, context);
                    _marks = marks + 1;
                    return IsInvisibleHonest(code, context, marks, position > 0 ? _text[position - 1] : '\0') ? 2 : 0;
                case CharacterClass.Emoji:
                    _context = code == BlackFlag ? FoldContext.BlackFlag : FoldContext.Emoji;
                    return 2;
                default:
                    return 2;
            }
        }

        private int KeptRegionalLength(int position)
        {
            _context = FoldContext.Emoji;
            if (position < _regionalEnd)
            {
                return 2;
            }

            _regionalEnd = ReadRegionals(_text, position, out var isFlags);
            return isFlags ? 2 : 0;
        }
    }
}
