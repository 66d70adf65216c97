using System.Diagnostics.CodeAnalysis;
using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>
/// Walks a text once and tells a sink its symbols, while it counts the signals. Training and scoring share this walk, so that
/// they cannot disagree about a text.
/// </summary>
internal ref struct FeatureExtractor<TSink>
    where TSink : struct, ISymbolSink, allows ref struct
{
    private static readonly int FirstContext = SignalLexicon.Default.LexiconCount;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<int> _counts;
    private TSink _sink;
    private WalkState _state;

    /// <summary>Prepares a walk.</summary>
    /// <param name="text">The folded text that the tokens are of.</param>
    /// <param name="sink">Gets the symbols.</param>
    /// <param name="counts">Gets the counts, one for each signal; all zero before the call.</param>
    internal FeatureExtractor(ReadOnlySpan<char> text, TSink sink, Span<int> counts)
    {
        _text = text;
        _sink = sink;
        _counts = counts;
    }

    /// <summary>The sink, with what it got so far.</summary>
    [UnscopedRef]
    internal ref TSink Sink => ref _sink;

    /// <summary>What the walk remembers. The fast lane, which takes plain words by itself, reads and writes it.</summary>
    [UnscopedRef]
    internal ref WalkState State => ref _state;

    /// <summary>Walks a text.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="sink">Gets the symbols.</param>
    /// <param name="counts">Gets the counts, one for each signal; all zero before the call.</param>
    /// <param name="wordBuffer">Room for a folded word: <see cref="Tokenizer.MaxWordLength"/> units.</param>
    internal static void Run(ReadOnlySpan<char> text, ref TSink sink, Span<int> counts, Span<char> wordBuffer)
    {
        var tokenizer = new Tokenizer(text, wordBuffer);
        var extractor = new FeatureExtractor<TSink>(text, sink, counts);
        while (tokenizer.MoveNext())
        {
            extractor.Take(ref tokenizer);
        }

        extractor.Finish();
        sink = extractor.Sink;
    }

    /// <summary>Takes the next token.</summary>
    /// <param name="token">The token; by reference, as a read-only one would be copied for every question that is put to it.</param>
    internal void Take<TToken>(scoped ref TToken token)
        where TToken : ITokenFacts, allows ref struct
    {
        if (token.Kind == TokenKind.LineBreak)
        {
            BreakLine();
            return;
        }

        if (!_state.HasStarted)
        {
            _state.HasStarted = true;
            _sink.Add(Symbols.TextStartHash, Symbols.TextStart);
        }

        switch (token.Kind)
        {
            case TokenKind.Word:
                TakeWord(ref token);
                break;
            case TokenKind.Punctuation:
                TakePunctuation(token.Hash, token.Word, token.Mark);
                break;
            case TokenKind.Link:
                TakeLink(ref token);
                break;
            case TokenKind.Email:
                Count(ContextSignal.Email);
                break;
            case TokenKind.Mention or TokenKind.HashSign:
                // Signs of a platform and not of an intent: out of the model (docs/decisions/0004-counted-signals.md).
                break;
            default:
                TakeClass(ref token);
                break;
        }
    }

    private void TakeWord<TToken>(scoped ref TToken token)
        where TToken : ITokenFacts, allows ref struct
    {
        var starts = _state.IsSentenceStart;
        if (starts)
        {
            _sink.Add(Symbols.SentenceStartHash, Symbols.SentenceStart);
        }

        var marks = token.HasOtherScript ? WordMarks.OtherScript : WordMarks.None;
        if (token.Case == WordCase.Capitals)
        {
            Count(ContextSignal.CapitalsWord);
        }
        else if (token.Case == WordCase.Title && !starts)
        {
            Count(ContextSignal.TitleCaseWord);
            marks |= WordMarks.Capital;
        }

        // Hashtags and the signs of shares are the same in every language, and many of them are no words. A word that is said ten
        // times in a row tells no more of its language than one.
        if (token.Hash != _state.LastWord && (token.Start == 0 || _text[token.Start - 1] is not ('#' or '$')))
        {
            _state.LastWord = token.Hash;
            marks |= WordMarks.Counted;
        }

        marks |= starts || token.Start == 0 ? WordMarks.Starts : WordMarks.None;
        _sink.AddWord(token.Hash, token.Word, new WordPlace(token.Start, _text.Length, marks), _counts);
        _state.IsSentenceStart = false;
        _state.EndsWithQuestion = false;
    }

    /// <summary>Takes punctuation.</summary>
    /// <param name="hash">Its name.</param>
    /// <param name="symbol">The mark, twice where it is repeated.</param>
    /// <param name="mark">The mark.</param>
    internal void TakePunctuation(ulong hash, ReadOnlySpan<char> symbol, char mark)
    {
        _sink.Add(hash, symbol);
        if (mark is '.' or '!' or '?')
        {
            _state.IsSentenceStart = true;
            _state.EndsWithQuestion = mark == '?';
            CountIf(_state.EndsWithQuestion, ContextSignal.QuestionMark);
        }
    }

    private void TakeLink<TToken>(scoped ref TToken token)
        where TToken : ITokenFacts, allows ref struct
    {
        Count(ContextSignal.Link);
        CountIf(token.End >= _text.Length - WordPlace.EarlyLength, ContextSignal.LinkAtEnd);
        var host = HostTable.Find(_text[token.Host], token.IsDefanged);
        CountIf(host == HostKind.Shortener, ContextSignal.ShortenedLink);
        CountIf(host == HostKind.Shop, ContextSignal.ShopLink);

        _state.EndsWithQuestion = false;
    }

    private void TakeClass<TToken>(scoped ref TToken token)
        where TToken : ITokenFacts, allows ref struct
    {
        var symbol = Symbols.OfClass(token.Kind, token.Digits, out var hash);
        _sink.Add(hash, symbol);
        switch (token.Kind)
        {
            case TokenKind.MoneyAmount:
                Count(ContextSignal.MoneyAmount);
                break;
            case TokenKind.Percentage:
                Count(ContextSignal.Percentage);
                break;
            case TokenKind.PhoneNumber:
                Count(ContextSignal.PhoneNumber);
                break;
            case TokenKind.Number:
                Count(ContextSignal.Number);
                break;
        }
    }

    /// <summary>Takes a line break.</summary>
    internal void BreakLine() => _state.IsSentenceStart = true;

    /// <summary>Ends the walk.</summary>
    internal void Finish()
    {
        if (_state.HasStarted)
        {
            _sink.Add(Symbols.TextEndHash, Symbols.TextEnd);
            CountIf(_state.EndsWithQuestion, ContextSignal.QuestionAtEnd);
        }
    }

    private readonly void Count(ContextSignal signal) => _counts[FirstContext + (int)signal]++;

    private readonly void CountIf(bool condition, ContextSignal signal) => _counts[FirstContext + (int)signal] += condition ? 1 : 0;
}
