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
        private bool _hasTwins;
        private bool _hasSigns;

        internal bool Find(int first)
        {
            for (var position = first; position < _text.Length;)
            {
                var c = _text[position];
                var length = c < 0x80 ? PlainLength(position) : KeptLength(position, c);
                if (length == 0)
                {
                    return true;
                }

                position += length;
            }

            return (_hasTwins && LookAlikes.IsNeeded(_text)) || (_hasSigns && FullWidthSigns.IsNeeded(_text));
        }

        private int PlainLength(int position)
        {
            _context = FoldContext.Other;
            _marks = 0;
            var rest = _text[position..];
            if (rest[0] is '<' or '&')
            {
                return rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '#') ? 0 : 1;
            }

            var special = rest.IndexOfAnyExcept(PlainAscii);
            return special < 0 ? rest.Length : special;
        }

        /// <summary>The length of the character at a place if it stays, else 0.</summary>
        private int KeptLength(int position, char c)
        {
            var context = _context;
            var marks = _marks;
            _context = FoldContext.Other;
            _marks = 0;
            switch (FoldTable.TraitOf(c))
            {
                case FoldTrait.Stays:
                    return 1;
                case FoldTrait.Twin or FoldTrait.LooseTwin:
                    _hasTwins = true;
                    return 1;
                case FoldTrait.DressedSign:
                    _hasSigns = true;
                    return 1;
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
                    return JoinsAt(position, c, context) ? 1 : 0;
                case FoldTrait.Surrogate:
                    return KeptPairLength(position, context, marks);
                default:
                    return 0;
            }
        }

        private readonly bool JoinsAt(int position, char c, FoldContext context)
        {
            if (position + 1 == _text.Length)
            {
                return false;
            }

            var next = CodeAt(_text, position + 1, out _, out _);
            return c == EmojiJoiner && context != FoldContext.Other
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
