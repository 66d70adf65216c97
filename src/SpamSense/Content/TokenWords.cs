namespace SpamSense.Content;

/// <summary>
/// The words and marks of a tree's tokens in folded form, letter by letter as the tokenizer read them. A tree keeps only their names; most
/// words are their written form in small letters, and only a text with others is read again. Serves one thread at a time.
/// </summary>
internal sealed class TokenWords
{
    private const int LargestKept = 1 << 16;

    private readonly char[] _word = new char[Tokenizer.MaxWordLength];
    private readonly RecordBuffer<int> _ends = new();
    private ContentTree _tree = null!;
    private char[] _letters = [];
    private bool _isRead;

    /// <summary>Goes to the next tree.</summary>
    internal void Begin(ContentTree tree) => (_tree, _isRead) = (tree, false);

    /// <summary>Forgets the tree, and gives back what an unusually long one needed.</summary>
    internal void End()
    {
        _tree = null!;
        _ends.Clear();
        if (_letters.Length > LargestKept)
        {
            _letters = [];
        }
    }

    /// <summary>A word or the marks of a punctuation.</summary>
    /// <param name="token">The number of a token that is one or the other.</param>
    /// <param name="buffer">Room for them: <see cref="Tokenizer.MaxWordLength"/> units.</param>
    internal ReadOnlySpan<char> Of(int token, Span<char> buffer)
    {
        ref readonly var record = ref _tree.TokenRecords[token];
        var written = _tree.FoldedText.AsSpan(record.FoldedStart, record.FoldedLength);
        if (record.Symbol == TokenKind.Punctuation)
        {
            buffer[0] = buffer[1] = record.Mark;
            return buffer[..(record.Repeats > 1 || written[0] == '…' ? 2 : 1)];
        }

        return TryLower(written, buffer) ? buffer[..written.Length] : Reread(token);
    }

    private static bool TryLower(ReadOnlySpan<char> written, Span<char> word)
    {
        if (written.Length > word.Length)
        {
            return false;
        }

        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (char.IsAsciiLetter(c))
            {
                word[i] = (char)(c | 0x20);
            }
            else if (c is '\'' or '’')
            {
                word[i] = '\'';
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Reread(int token)
    {
        if (!_isRead)
        {
            ReadAll();
            _isRead = true;
        }

        return _letters.AsSpan((token == 0 ? 0 : _ends[token - 1]).._ends[token]);
    }

    /// <summary>The tree's tokens are the tokenizer's, but for line breaks and for the sign of a hashtag, which belongs to its word.</summary>
    private void ReadAll()
    {
        _ends.Clear();
        if (_letters.Length < _tree.FoldedText.Length)
        {
            _letters = new char[_tree.FoldedText.Length];
        }

        var length = 0;
        var tokenizer = new Tokenizer(_tree.FoldedText, _word);
        while (tokenizer.MoveNext())
        {
            if (tokenizer.Kind == TokenKind.Word)
            {
                tokenizer.Word.CopyTo(_letters.AsSpan(length));
                length += tokenizer.Word.Length;
            }

            if (tokenizer.Kind is not (TokenKind.LineBreak or TokenKind.HashSign))
            {
                _ends.Add(length);
            }
        }
    }
}
