using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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
    private bool _started;
    private bool _sentenceStart;
    private bool _endsWithQuestion;
    private ulong _lastWord;

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

        Begin();
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
        where TToken : ITokenFacts, allows ref struct =>
        TakeWord(
            token.Hash, token.Word, token.Start, token.Case, token.HasOtherScript ? WordMarks.OtherScript : WordMarks.None,
            isSigned: token.Start > 0 && _text[token.Start - 1] is '#' or '$');

    /// <summary>Takes a word.</summary>
    /// <param name="hash">Its name.</param>
    /// <param name="word">The word, folded.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="letterCase">How it is written.</param>
    /// <param name="marks">Whether it has a letter of another script.</param>
    /// <param name="isSigned">Whether the sign of a hashtag or of a share stands before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void TakeWord(ulong hash, ReadOnlySpan<char> word, int start, WordCase letterCase, WordMarks marks, bool isSigned)
    {
        var starts = _sentenceStart;
        if (starts)
        {
            _sink.Add(Symbols.SentenceStartHash, Symbols.SentenceStart);
        }

        if (letterCase == WordCase.Capitals)
        {
            Count(ContextSignal.CapitalsWord);
        }
        else if (letterCase == WordCase.Title && !starts)
        {
            Count(ContextSignal.TitleCaseWord);
            marks |= WordMarks.Capital;
        }

        // Hashtags and the signs of shares are the same in every language, and many of them are no words. A word that is said ten
        // times in a row tells no more of its language than one.
        if (hash != _lastWord && !isSigned)
        {
            _lastWord = hash;
            marks |= WordMarks.Counted;
        }

        marks |= starts || start == 0 ? WordMarks.Starts : WordMarks.None;
        _sink.AddWord(hash, word, new WordPlace(start, _text.Length, marks), _counts);
        _sentenceStart = false;
        _endsWithQuestion = false;
    }

    /// <summary>Takes punctuation.</summary>
    /// <param name="hash">Its name.</param>
    /// <param name="symbol">The mark, twice where it is repeated.</param>
    /// <param name="mark">The mark.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void TakePunctuation(ulong hash, ReadOnlySpan<char> symbol, char mark)
    {
        _sink.Add(hash, symbol);
        if (mark is '.' or '!' or '?')
        {
            _sentenceStart = true;
            _endsWithQuestion = mark == '?';
            CountIf(_endsWithQuestion, ContextSignal.QuestionMark);
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

        _endsWithQuestion = false;
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
    internal void BreakLine() => _sentenceStart = true;

    /// <summary>Ends the walk.</summary>
    internal void Finish()
    {
        if (_started)
        {
            _sink.Add(Symbols.TextEndHash, Symbols.TextEnd);
            CountIf(_endsWithQuestion, ContextSignal.QuestionAtEnd);
        }
    }

    private readonly void Count(ContextSignal signal) => _counts[FirstContext + (int)signal]++;

    private readonly void CountIf(bool condition, ContextSignal signal) => _counts[FirstContext + (int)signal] += condition ? 1 : 0;

    /// <summary>Begins the text, unless it has begun: every token but a line break does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Begin()
    {
        if (!_started)
        {
            _started = true;
            _sink.Add(Symbols.TextStartHash, Symbols.TextStart);
        }
    }
}
