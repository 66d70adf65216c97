using System.Numerics;
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
    private const int EarlyLength = 80;
    private const int LateLength = 120;

    private static readonly SignalLexicon Lexicon = SignalLexicon.Default;
    private static readonly int FirstContext = Lexicon.LexiconCount;
    private static readonly SignalMask Call = Lexicon.MaskOf("call-to-action");
    private static readonly SignalMask Imperative = Lexicon.MaskOf("imperative");
    private static readonly SignalMask FirstPerson = Lexicon.MaskOf("i");
    private static readonly SignalMask SecondPerson = Lexicon.MaskOf("you") | Lexicon.MaskOf("your");
    private static readonly SignalMask QuestionWord = Lexicon.MaskOf("wh-word");

    private readonly Span<int> _counts;
    private readonly int _lateFrom;
    private TSink _sink;
    private bool _started;
    private bool _sentenceStart;
    private bool _endsWithQuestion;

    private FeatureExtractor(TSink sink, Span<int> counts, int length)
    {
        _sink = sink;
        _counts = counts;
        _lateFrom = length - LateLength;
    }

    /// <summary>Walks the text.</summary>
    /// <param name="text">A text without markup.</param>
    /// <param name="sink">Gets the symbols.</param>
    /// <param name="counts">Gets the counts, one for each signal; all zero before the call.</param>
    /// <param name="wordBuffer">Room for a folded word: <see cref="Tokenizer.MaxWordLength"/> units.</param>
    internal static void Run(ReadOnlySpan<char> text, ref TSink sink, Span<int> counts, Span<char> wordBuffer)
    {
        var tokenizer = new Tokenizer(text, wordBuffer);
        var extractor = new FeatureExtractor<TSink>(sink, counts, text.Length);
        while (tokenizer.MoveNext())
        {
            extractor.Take(in tokenizer, text);
        }

        extractor.Finish();
        sink = extractor._sink;
    }

    private void Take(in Tokenizer token, ReadOnlySpan<char> text)
    {
        if (token.Kind == TokenKind.LineBreak)
        {
            _sentenceStart = true;
            return;
        }

        if (!_started)
        {
            _started = true;
            _sink.Add(Symbols.TextStartHash, Symbols.TextStart);
        }

        switch (token.Kind)
        {
            case TokenKind.Word:
                TakeWord(in token);
                break;
            case TokenKind.Punctuation:
                TakePunctuation(in token);
                break;
            case TokenKind.Link:
                TakeLink(in token, text);
                break;
            case TokenKind.Email:
                Count(ContextSignal.Email);
                break;
            case TokenKind.Mention or TokenKind.HashSign:
                // Signs of a platform and not of an intent: out of the model (docs/decisions/0004-counted-signals.md).
                break;
            default:
                TakeClass(in token);
                break;
        }
    }

    private void TakeWord(in Tokenizer token)
    {
        var starts = _sentenceStart;
        if (starts)
        {
            _sink.Add(Symbols.SentenceStartHash, Symbols.SentenceStart);
        }

        var mask = _sink.Add(token.Hash, token.Word);
        if (!mask.IsEmpty)
        {
            CountMask(mask);
            CountPlace(mask, token.Start, starts || token.Start == 0);
        }

        if (token.Case == WordCase.Capitals)
        {
            Count(ContextSignal.CapitalsWord);
        }
        else if (token.Case == WordCase.Title && !starts)
        {
            Count(ContextSignal.TitleCaseWord);
        }

        _sentenceStart = false;
        _endsWithQuestion = false;
    }

    private void CountPlace(SignalMask mask, int position, bool starts)
    {
        if (mask.Overlaps(Call))
        {
            CountIf(position < EarlyLength, ContextSignal.EarlyCall);
            CountIf(position >= _lateFrom, ContextSignal.LateCall);
        }

        if (starts)
        {
            CountIf(mask.Overlaps(Imperative), ContextSignal.ImperativeStart);
            CountIf(mask.Overlaps(FirstPerson), ContextSignal.FirstPersonStart);
            CountIf(mask.Overlaps(SecondPerson), ContextSignal.SecondPersonStart);
            CountIf(mask.Overlaps(QuestionWord), ContextSignal.QuestionWordStart);
        }
    }

    private void TakePunctuation(in Tokenizer token)
    {
        _sink.Add(token.Hash, token.Word);
        var mark = token.Word[0];
        if (mark is '.' or '!' or '?')
        {
            _sentenceStart = true;
            _endsWithQuestion = mark == '?';
            CountIf(_endsWithQuestion, ContextSignal.QuestionMark);
        }
    }

    private void TakeLink(in Tokenizer token, ReadOnlySpan<char> text)
    {
        Count(ContextSignal.Link);
        CountIf(token.End >= text.Length - EarlyLength, ContextSignal.LinkAtEnd);
        var host = HostTable.Find(text[token.Host]);
        CountIf(host == HostKind.Shortener, ContextSignal.ShortenedLink);
        CountIf(host == HostKind.Shop, ContextSignal.ShopLink);

        _endsWithQuestion = false;
    }

    private void TakeClass(in Tokenizer token)
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

    private void Finish()
    {
        if (_started)
        {
            _sink.Add(Symbols.TextEndHash, Symbols.TextEnd);
            CountIf(_endsWithQuestion, ContextSignal.QuestionAtEnd);
        }
    }

    private readonly void Count(ContextSignal signal) => _counts[FirstContext + (int)signal]++;

    private readonly void CountIf(bool condition, ContextSignal signal) => _counts[FirstContext + (int)signal] += condition ? 1 : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void CountMask(SignalMask mask)
    {
        for (var bits = mask.Low; bits != 0; bits &= bits - 1)
        {
            _counts[BitOperations.TrailingZeroCount(bits)]++;
        }

        for (var bits = mask.High; bits != 0; bits &= bits - 1)
        {
            _counts[64 + BitOperations.TrailingZeroCount(bits)]++;
        }
    }
}
