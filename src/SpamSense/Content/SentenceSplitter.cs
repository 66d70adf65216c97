namespace SpamSense.Content;

/// <summary>Tells where a sentence ends, token by token. It knows the tokens of the current sentence and the one that comes next.</summary>
internal struct SentenceSplitter
{
    private enum State : byte
    {
        /// <summary>In the middle of a sentence.</summary>
        Within,

        /// <summary>Behind a mark that ends a sentence.</summary>
        Ended,

        /// <summary>Behind dots or a closing quotation mark: the sentence goes on if small letters follow.</summary>
        PerhapsEnded,

        /// <summary>Behind the full stop of an abbreviation: a sentence begins only with a word that often begins one.</summary>
        Shortened,
    }

    private State _state;

    // Whether the full stop stands behind a small word, so that "great.Thanks" are two sentences and "String.Format" is one.
    private bool _isBehindSmallWord;

    // Where a face such as ":-)" behind the end mark ends.
    private int _faceEnd;

    /// <summary>Forgets the sentence.</summary>
    internal void Reset() => this = default;

    /// <summary>Whether a token begins a sentence.</summary>
    /// <param name="last">The last token of the current sentence.</param>
    /// <param name="next">The token behind it.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="isNewLine">Whether a line break that a reader sees stands before the token.</param>
    internal bool IsBoundary(in TokenRecord last, in TokenRecord next, ReadOnlySpan<char> text, bool isNewLine)
    {
        if (_state == State.Within)
        {
            return isNewLine && !IsSmall(in next, text);
        }

        if (isNewLine)
        {
            return _state is State.Ended or State.PerhapsEnded || !IsSmall(in next, text);
        }

        if (next.FoldedStart < _faceEnd || Emoticon.LengthAt(text, next.FoldedStart) > 0)
        {
            return false;
        }

        var isAdjacent = last.FoldedStart + last.FoldedLength == next.FoldedStart;
        if (next.Symbol == TokenKind.Emoji || (next.Symbol == TokenKind.Punctuation && StaysWithMark(next.Mark, text[next.FoldedStart], isAdjacent)))
        {
            return false;
        }

        return _state switch
        {
            State.PerhapsEnded => !IsSmall(in next, text),
            State.Shortened => next.Case == WordCase.Title && SentenceWords.Opens(next.Hash),
            _ when isAdjacent => IsAdjacentStart(in last, in next, text),
            _ => true,
        };
    }

    /// <summary>Takes a token into the sentence.</summary>
    /// <param name="sentence">The tokens of the sentence, the new one last.</param>
    /// <param name="text">The folded text.</param>
    internal void Take(ReadOnlySpan<TokenRecord> sentence, ReadOnlySpan<char> text)
    {
        ref readonly var token = ref sentence[^1];
        if (_state != State.Within && IsOfFace(in token, text))
        {
            return;
        }

        if (token.Symbol != TokenKind.Punctuation)
        {
            _state = token.Symbol == TokenKind.Emoji ? _state : State.Within;
            return;
        }

        var sign = text[token.FoldedStart];
        if (IsEndMark(token.Mark, sign))
        {
            _state = token.Mark != '.' ? State.Ended : token.Repeats > 1 || sign == '…' ? State.PerhapsEnded : Stop(sentence[..^1], in token);
        }
        else if (_state != State.Within && !IsEmphasis(token.Mark))
        {
            _state = IsCloser(sign) || token.Mark is '"' or '\'' ? _state == State.Shortened ? _state : State.PerhapsEnded : State.Within;
        }
    }

    private bool IsOfFace(in TokenRecord token, ReadOnlySpan<char> text)
    {
        if (token.FoldedStart >= _faceEnd)
        {
            _faceEnd = token.FoldedStart + Emoticon.LengthAt(text, token.FoldedStart);
        }

        return token.FoldedStart < _faceEnd;
    }

    private State Stop(ReadOnlySpan<TokenRecord> before, in TokenRecord stop)
    {
        _isBehindSmallWord = false;
        if (before.IsEmpty || before[^1].FoldedStart + before[^1].FoldedLength != stop.FoldedStart)
        {
            return State.Ended;
        }

        ref readonly var word = ref before[^1];
        if (word.Symbol == TokenKind.Number)
        {
            // The number of an item: "1. Buy flour".
            return before.Length == 1 && word.Digits <= 3 ? State.Within : State.Ended;
        }

        if (word.Symbol != TokenKind.Word)
        {
            return State.Ended;
        }

        _isBehindSmallWord = word.Case == WordCase.Lower && word.FoldedLength > 1;
        if (word.FoldedLength == 1 && IsInitial(before, in word))
        {
            return State.Shortened;
        }

        return SentenceWords.NeverEnds(word.Hash) ? State.Within : SentenceWords.SeldomEnds(word.Hash) ? State.Shortened : State.Ended;
    }

    /// <summary>A letter of "e.g." or "U.S.", or a capital for a first name; "so did I." is none.</summary>
    private static bool IsInitial(ReadOnlySpan<TokenRecord> before, in TokenRecord letter)
    {
        var isDotted = before.Length > 1 && before[^2].Mark == '.' && before[^2].FoldedStart + 1 == letter.FoldedStart;
        return isDotted || (letter.Case == WordCase.Title && letter.Hash != Words.I);
    }

    private readonly bool IsAdjacentStart(in TokenRecord last, in TokenRecord next, ReadOnlySpan<char> text)
    {
        var sign = text[last.FoldedStart];
        if (IsWideMark(sign))
        {
            return true;
        }

        return last.Mark == '.' ? next.Case == WordCase.Title && next.Symbol == TokenKind.Word && _isBehindSmallWord : next.Symbol != TokenKind.Punctuation;
    }

    /// <summary>Whether a mark behind the end of a sentence belongs to it, or takes the end back.</summary>
    private static bool StaysWithMark(char mark, char sign, bool isAdjacent) =>
        IsCloser(sign) || mark is ',' or ';' or ':' || (isAdjacent && (IsEndMark(mark, sign) || IsEmphasis(mark) || mark is '"' or '\''));

    private static bool IsEndMark(char mark, char sign) => mark is '.' or '!' or '?' || IsWideMark(sign);

    /// <summary>Marks that end a sentence in scripts that need no space behind it, or have marks of their own.</summary>
    private static bool IsWideMark(char sign) =>
        sign is '。' or '．' or '｡' or '！' or '？' or '‼' or '⁇' or '⁈' or '⁉' or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u0589' or '\u1362' or '\u104B' or '\u17D4';

    private static bool IsEmphasis(char mark) => mark is '*' or '_' or '~';

    private static bool IsCloser(char sign) => sign is ')' or ']' or '}' or '»' or '”' or '’' or '」' or '』' or '）' or '】' or '》';

    private static bool IsSmall(in TokenRecord token, ReadOnlySpan<char> text) => token.Symbol == TokenKind.Word && char.IsLower(text[token.FoldedStart]);

    private static class Words
    {
        internal static readonly ulong I = SymbolHash.Of("i");
    }
}
