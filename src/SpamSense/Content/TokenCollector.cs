namespace SpamSense.Content;

/// <summary>
/// Runs the tokenizer over a folded text and puts its tokens into sentences and blocks. The tokens stay the tokenizer's, so that
/// the model reads the same from a tree as from the text.
/// </summary>
internal ref struct TokenCollector
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ParserScratch _scratch;
    private readonly bool _isMarkdown;
    private FoldCursor _origin;
    private LineBreakFinder _breaks;
    private SentenceSplitter _splitter;
    private CodeTicks _ticks;
    private TokenFlags _blockFlags;
    private int _block;
    private int _firstToken;
    private int _firstSentence;
    private int _hashSign;
    private int _end;
    private bool _isAfterBreak;
    private uint _kinds;
    private TokenFlags _flags;

    private TokenCollector(ReadOnlySpan<char> text, FoldCursor origin, LineBreakFinder breaks, ParserScratch scratch, bool isMarkdown)
    {
        _text = text;
        _origin = origin;
        _breaks = breaks;
        _scratch = scratch;
        _isMarkdown = isMarkdown;
        _hashSign = -1;
        _block = -1;
    }

    /// <summary>Collects the tokens, sentences, blocks and drafts of links.</summary>
    internal static void Run(ReadOnlySpan<char> text, FoldCursor origin, LineBreakFinder breaks, ParserScratch scratch, bool isMarkdown)
    {
        var collector = new TokenCollector(text, origin, breaks, scratch, isMarkdown);
        var tokenizer = new Tokenizer(text, scratch.Word);
        while (tokenizer.MoveNext())
        {
            collector.Take(ref tokenizer);
        }

        collector.EndBlock();
        (scratch.TokenKinds, scratch.TokenFlags) = (collector._kinds, collector._flags);
    }

    private void Take(scoped ref Tokenizer token)
    {
        switch (token.Kind)
        {
            case TokenKind.LineBreak:
                _isAfterBreak = true;
                return;
            case TokenKind.HashSign:
                _hashSign = token.Start;
                return;
        }

        var spans = _scratch.BlockSpans;
        if (_block + 1 < spans.Count && token.Start >= spans[_block + 1].Start)
        {
            BeginBlock(token.Start);
        }

        var record = Record(ref token);
        _kinds |= 1U << (int)record.Kind;
        _flags |= record.Flags;
        Add(in record);
        if (token.Kind == TokenKind.Link)
        {
            var (start, end) = (token.Host.Start.Value, token.Host.End.Value);
            _scratch.Links.Add(new LinkDraft { Token = _scratch.Tokens.Count - 1, HostStart = start, HostEnd = end, Start = token.Start, End = token.End, Outer = -1, Shown = -1 });
        }
    }

    private TokenRecord Record(scoped ref Tokenizer token)
    {
        var isNamed = token.Kind is TokenKind.Word or TokenKind.Punctuation;
        var isHashtag = _hashSign >= 0 && token.Kind is TokenKind.Word or TokenKind.Number;
        var (start, end) = _origin.ToOriginal(isHashtag ? _hashSign : token.Start, token.End);
        start = Math.Max(start, _end);
        _end = Math.Max(start, end);
        _hashSign = -1;
        return new TokenRecord
        {
            Hash = isNamed ? token.Hash : 0,
            Start = start,
            Length = _end - start,
            FoldedStart = token.Start,
            FoldedLength = token.End - token.Start,
            Link = -1,
            Kind = isHashtag ? NodeKind.Hashtag : KindOf(ref token),
            Symbol = token.Kind,
            Case = token.Kind == TokenKind.Word ? token.Case : WordCase.Lower,
            Flags = FlagsOf(ref token),
            Digits = Short(token.Digits),
            Repeats = Short(token.Repeats),
            Mark = token.Kind == TokenKind.Punctuation ? token.Mark : '\0',
        };
    }

    private readonly NodeKind KindOf(scoped ref Tokenizer token) => token.Kind switch
    {
        TokenKind.Word => IsCoupon(ref token) ? NodeKind.CouponCode : NodeKind.Word,
        TokenKind.Number => NodeKind.Number,
        TokenKind.Percentage => NodeKind.Percentage,
        TokenKind.MoneyAmount => NodeKind.MoneyAmount,
        TokenKind.PhoneNumber => NodeKind.PhoneNumber,
        TokenKind.CryptoAddress => NodeKind.CryptoAddress,
        TokenKind.Link => NodeKind.Link,
        TokenKind.Email => NodeKind.Email,
        TokenKind.Mention => NodeKind.Mention,
        TokenKind.Emoji => NodeKind.Emoji,
        _ => NodeKind.Punctuation,
    };

    private readonly bool IsCoupon(scoped ref Tokenizer word) =>
        word.Case == WordCase.Capitals && CouponCodes.IsCode(_scratch.Tokens.Items[_firstToken..], _text[word.Start..word.End]);

    private readonly TokenFlags FlagsOf(scoped ref Tokenizer token) => _blockFlags
        | (_isAfterBreak ? TokenFlags.AfterLineBreak : 0)
        | (token.IsSpaced ? TokenFlags.Spaced : 0)
        | (token.IsDisguised ? TokenFlags.Disguised : 0)
        | (token.IsDefanged ? TokenFlags.Defanged : 0)
        | (token.HasOtherScript ? TokenFlags.OtherScript : 0);

    private void Add(in TokenRecord token)
    {
        var tokens = _scratch.Tokens;
        if (tokens.Count > _firstToken)
        {
            ref readonly var last = ref tokens.Last;
            var isNewLine = _isAfterBreak && _breaks.IsSeen(last.FoldedStart + last.FoldedLength, token.FoldedStart);
            if (_splitter.IsBoundary(in last, in token, _text, isNewLine))
            {
                EndSentence();
            }
        }

        tokens.Add(in token);
        _isAfterBreak = false;
        _splitter.Take(tokens.Items[_firstToken..], _text);
        if (_isMarkdown && token.Symbol == TokenKind.Punctuation && _text[token.FoldedStart] == '`')
        {
            _ticks.Take(tokens, _text);
        }
    }

    private void BeginBlock(int position)
    {
        EndBlock();
        var spans = _scratch.BlockSpans;
        while (_block + 1 < spans.Count && position >= spans[_block + 1].Start)
        {
            _block++;
        }

        _blockFlags = spans[_block].Kind switch
        {
            NodeKind.Quote => TokenFlags.Quoted,
            NodeKind.Code => TokenFlags.Code,
            _ => TokenFlags.None,
        };
        _ticks = default;
    }

    private void EndBlock()
    {
        EndSentence();
        var (sentences, count) = (_scratch.Sentences, _scratch.Sentences.Count - _firstSentence);
        if (count > 0)
        {
            var start = sentences[_firstSentence].Start;
            var kind = _block < 0 ? NodeKind.Paragraph : _scratch.BlockSpans[_block].Kind;
            _scratch.HasQuotes |= kind is NodeKind.Quote or NodeKind.Code;
            _scratch.Blocks.Add(new BlockRecord(kind, _firstSentence, count, start, sentences.Last.Start + sentences.Last.Length - start));
            _firstSentence = sentences.Count;
        }
    }

    private void EndSentence()
    {
        var tokens = _scratch.Tokens;
        if (tokens.Count > _firstToken)
        {
            var start = tokens[_firstToken].Start;
            _scratch.Sentences.Add(new SentenceRecord(_firstToken, tokens.Count - _firstToken, _scratch.Blocks.Count, start, tokens.Last.End - start));
            _firstToken = tokens.Count;
        }

        _splitter.Reset();
    }

    private static ushort Short(int count) => (ushort)Math.Min(count, ushort.MaxValue);
}
