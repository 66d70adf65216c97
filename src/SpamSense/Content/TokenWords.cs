using System.Buffers;

namespace SpamSense.Content;

/// <summary>
/// The words and marks of a tree's tokens in folded form, letter by letter as the tokenizer read them. A tree keeps only their names; most
/// words are their written form in small letters, and only a text with others is read again. Serves one thread at a time.
/// </summary>
internal sealed class TokenWords
{
    private const int LargestKept = 1 << 16;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz'");

    private readonly char[] _word = new char[Tokenizer.MaxWordLength];

    // For each token where its letters stand: the small letters of the whole text come first, then what is none of them.
    private readonly RecordBuffer<(int Start, int Length)> _places = new();
    private char[] _letters = [];
    private int _length;

    /// <summary>Reads a tree.</summary>
    internal void Read(ContentTree tree)
    {
        Lower(tree.FoldedText);
        _places.Clear();
        var hasOthers = false;
        foreach (ref readonly var token in tree.TokenRecords.AsSpan())
        {
            var place = (Start: token.FoldedStart, Length: token.FoldedLength);
            if (token.Symbol == TokenKind.Word)
            {
                if (place.Length > Tokenizer.MaxWordLength || _letters.AsSpan(place.Start, place.Length).ContainsAnyExcept(Plain))
                {
                    hasOthers = true;
                    place.Length = 0;
                }
            }
            else if (token.Symbol == TokenKind.Punctuation)
            {
                place = AppendMark(token.Mark, token.Repeats > 1 || tree.FoldedText[token.FoldedStart] == '…' ? 2 : 1);
            }

            _places.Add(in place);
        }

        if (hasOthers)
        {
            ReadOthers(tree.FoldedText);
        }
    }

    /// <summary>A word or the marks of a punctuation.</summary>
    /// <param name="token">The number of a token that is one or the other.</param>
    internal ReadOnlySpan<char> Of(int token)
    {
        var (start, length) = _places[token];
        return _letters.AsSpan(start, length);
    }

    /// <summary>Two tokens with a space between.</summary>
    internal string Join(int first, int second)
    {
        var (start, length) = _places[first];
        var (next, nextLength) = _places[second];
        return start + length + 1 == next && _letters[next - 1] == ' ' && length > 0
            ? new string(_letters.AsSpan(start, length + 1 + nextLength))
            : string.Concat(_letters.AsSpan(start, length), " ", _letters.AsSpan(next, nextLength));
    }

    private void Lower(string text)
    {
        // A mark that is written with one character may have two, and a word has no more letters than characters.
        var room = 4 * text.Length;
        if (_letters.Length < room || _letters.Length > LargestKept)
        {
            _letters = new char[Math.Max(room, 1024)];
        }

        var letters = _letters.AsSpan(0, text.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = text[i];
            letters[i] = c == '’' ? '\'' : (char)(c | ((uint)(c - 'A') <= 'Z' - 'A' ? 0x20 : 0));
        }

        _length = text.Length;
    }

    private (int Start, int Length) AppendMark(char mark, int count)
    {
        var start = _length;
        _letters[_length] = _letters[_length + 1] = mark;
        _length += count;
        return (start, count);
    }

    /// <summary>The tree's tokens are the tokenizer's, but for line breaks and for the sign of a hashtag, which belongs to its word.</summary>
    private void ReadOthers(string text)
    {
        var token = 0;
        var tokenizer = new Tokenizer(text, _word);
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Kind is TokenKind.LineBreak or TokenKind.HashSign)
            {
                continue;
            }

            ref var place = ref _places[token++];
            if (place.Length == 0)
            {
                place = (_length, tokenizer.Word.Length);
                tokenizer.Word.CopyTo(_letters.AsSpan(_length));
                _length += place.Length;
            }
        }
    }
}
