using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SpamSense.Content;

namespace SpamSense.Scoring.Lanes;

/// <summary>
/// Reads the tokens of a text: plain words of ASCII and punctuation, nearly all of most texts, from the masks of its buffer, and whatever
/// else there is, or may be, through the <see cref="Tokenizer"/> and the <see cref="FeatureExtractor{TSink}"/>. Both give the same; this one gives up
/// wherever it would have to think, and has no branch that depends on what a word is.
/// </summary>
internal ref struct FastLane
{
    // Longer runs of letters may be the address of a wallet.
    private const int LongestWord = 24;

    // A word, the edge of the sentence before it, and the mark behind it.
    private const int SymbolsOfAWord = 3;

    private static readonly int FirstContext = SignalLexicon.Default.LexiconCount;

    private static readonly ulong SentenceStartName = Symbols.SentenceStartHash;

    private readonly TextBuffer _buffer;
    private readonly ScoringScratch _scratch;
    private readonly Span<char> _text;
    private Tokenizer _tokenizer;
    private FeatureExtractor<ScoringSink> _extractor;
    private bool _isWide;
    private bool _hasToken;

    private FastLane(Span<char> text, bool isWide, CompiledModel model, ScoringScratch scratch)
    {
        _buffer = scratch.Text;
        _scratch = scratch;
        _text = text;
        _isWide = isWide;
        _tokenizer = new Tokenizer(text, scratch.Word);
        _extractor = new FeatureExtractor<ScoringSink>(text, new ScoringSink(model.Table, model.Languages, scratch, text.Length), scratch.Counts);
    }

    /// <summary>Reads a text that is written in UTF-16.</summary>
    /// <param name="text">The text, folded. Its buffer holds it already.</param>
    /// <param name="model">Knows the symbols.</param>
    /// <param name="scratch">Gets what was read.</param>
    internal static Reading Run(ReadOnlySpan<char> text, CompiledModel model, ScoringScratch scratch) =>
        Run(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text), text.Length), isWide: true, model, scratch);

    /// <summary>Reads a text of ASCII that is in the buffer only.</summary>
    /// <param name="room">Room for the text, for the case that somebody has to look at it.</param>
    /// <param name="model">Knows the symbols.</param>
    /// <param name="scratch">Gets what was read.</param>
    internal static Reading RunNarrow(Span<char> room, CompiledModel model, ScoringScratch scratch) => Run(room, isWide: false, model, scratch);

    private static Reading Run(Span<char> text, bool isWide, CompiledModel model, ScoringScratch scratch)
    {
        Array.Clear(scratch.Counts);
        var lane = new FastLane(text, isWide, model, scratch);
        lane.ReadTokens();
        lane._extractor.Finish();
        ref var sink = ref lane._extractor.Sink;
        var signals = sink.Finish();
        return new Reading(sink.Rows, scratch.Signals.AsSpan(0, signals), sink.IsUnknownLanguage);
    }

    private void ReadTokens()
    {
        var length = _buffer.Length;
        var inTextWithAt = _buffer.HasAt ? Follower.InTextWithAt : Follower.None;
        ref var text = ref _buffer.At(0);
        ref var words = ref _buffer.Words;
        ref var capitals = ref _buffer.Capitals;
        ref var attached = ref _buffer.Attached;
        ref var queue = ref MemoryMarshal.GetArrayDataReference(_scratch.Queue);
        ref var ends = ref MemoryMarshal.GetArrayDataReference(AsciiSigns.Ends);
        ref var followers = ref MemoryMarshal.GetArrayDataReference(AsciiSigns.Followers);
        ref var names = ref MemoryMarshal.GetArrayDataReference(AsciiSigns.Names);
        ref var stops = ref MemoryMarshal.GetArrayDataReference(AsciiSigns.Stops);
        var (capitalWords, titleWords, countedTitles, questions) = (0, 0, 0, 0);

        // The edge of the text comes first, and goes again where no token follows.
        queue = new QueuedSymbol(Symbols.TextStartHash, 0, WordMarks.None);
        var queued = 1;
        var (starts, asks, lastWord) = (false, false, 0UL);
        var behindToken = 0;
        for (var block = 0; block < length; block += BlockMasks.Length)
        {
            var candidates = _buffer.StartsOf(block) & MaskFrom(behindToken - block);
            while (candidates != 0)
            {
                var position = block + BitOperations.TrailingZeroCount(candidates);
                candidates &= candidates - 1;
                if (queued >= ScoringScratch.QueueLength - SymbolsOfAWord)
                {
                    _extractor.Sink.Drain(queued);
                    queued = 0;
                }

                ref var first = ref Unsafe.Add(ref text, (nuint)(uint)position);
                var wordLength = BitOperations.TrailingZeroCount(~TextBuffer.From(ref words, position));
                var tail = PackedAscii.Read(ref Unsafe.Add(ref first, (nuint)(uint)wordLength));
                var behind = (nuint)(byte)tail;
                var next = Unsafe.Add(ref followers, (nuint)(byte)(tail >> 8));
                var later = Unsafe.Add(ref followers, (nuint)(byte)(tail >> 16));
                var mayBeSpaced = (int)next & ((int)later >> 1) & (wordLength == 1 ? (int)Follower.Letter : 0);
                if ((uint)(wordLength - 1) >= LongestWord || (Unsafe.Add(ref ends, behind) & (next | inTextWithAt)) != 0 || PackedAscii.IsSpokenDot(tail) || mayBeSpaced != 0)
                {
                    _extractor.State = new WalkState { HasStarted = true, IsSentenceStart = starts, EndsWithQuestion = asks, LastWord = lastWord };
                    _extractor.Sink.Queued = queued;
                    behindToken = ReadOthers(position);
                    queued = _extractor.Sink.Queued;
                    (starts, asks, lastWord) = (_extractor.State.IsSentenceStart, _extractor.State.EndsWithQuestion, _extractor.State.LastWord);
                    candidates &= MaskFrom(behindToken - block);
                    continue;
                }

                if (starts)
                {
                    Unsafe.Add(ref queue, (nuint)(uint)queued++) = new QueuedSymbol(SentenceStartName, 0, WordMarks.None);
                }

                var marks = starts || position == 0 ? WordMarks.Starts : WordMarks.None;
                var letters = (1UL << wordLength) - 1;
                var great = TextBuffer.From(ref capitals, position) & letters;
                if (great != 0)
                {
                    if (great == letters && wordLength > 1)
                    {
                        capitalWords++;
                    }
                    else if (!starts)
                    {
                        titleWords++;
                        marks |= WordMarks.Capital;
                    }
                }

                var name = PackedAscii.NameOf(ref first, wordLength);
                if (name != lastWord && Unsafe.Add(ref first, -1) is not ((byte)'#' or (byte)'$'))
                {
                    lastWord = name;
                    countedTitles += (marks & WordMarks.Capital) != 0 ? 1 : 0;
                    marks |= WordMarks.Counted;
                }

                Unsafe.Add(ref queue, (nuint)(uint)queued++) = new QueuedSymbol(name, position, marks);
                (starts, asks) = (false, false);

                var end = position + wordLength;
                if (((Unsafe.Add(ref attached, (nuint)((uint)end >> 6)) >> end) & 1) != 0)
                {
                    Unsafe.Add(ref queue, (nuint)(uint)queued++) = new QueuedSymbol(Unsafe.Add(ref names, behind), 0, WordMarks.None);
                    starts = Unsafe.Add(ref stops, behind);
                    asks = behind == '?';
                    questions += Bit(asks);
                }

                _hasToken = true;
            }
        }

        Count(ContextSignal.CapitalsWord, capitalWords);
        Count(ContextSignal.TitleCaseWord, titleWords);
        Count(ContextSignal.QuestionMark, questions);
        _extractor.Sink.TakeCapitals(countedTitles);
        _extractor.State = new WalkState { HasStarted = _hasToken, IsSentenceStart = starts, EndsWithQuestion = asks, LastWord = lastWord };
        _extractor.Sink.Queued = _hasToken ? queued : 0;
    }

    private readonly void Count(ContextSignal signal, int count) => _scratch.Counts[FirstContext + (int)signal] += count;

    /// <summary>The bits from a place on: all where it lies before the block, none where it lies behind.</summary>
    private static ulong MaskFrom(int place) => place <= 0 ? ulong.MaxValue : place >= BlockMasks.Length ? 0 : ulong.MaxValue << place;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool condition) => Unsafe.BitCast<bool, byte>(condition);

    /// <summary>Reads what is no plain word, and on to where a token may begin.</summary>
    /// <returns>Where that is, or a space before it.</returns>
    private int ReadOthers(int position)
    {
        do
        {
            position = ReadOther(position);
        }
        while (position < _text.Length && _buffer.At(position) != ' ' && (_buffer.StartsOf(position) >> position & 1) == 0);

        return position;
    }

    /// <summary>Reads what is no plain word.</summary>
    /// <returns>Where it ends.</returns>
    private int ReadOther(int position)
    {
        var c = _buffer.At(position);
        if (AsciiSigns.Names[c] != 0)
        {
            return ReadMark(position, c);
        }

        if (c is (byte)'\n' or (byte)'\r')
        {
            _extractor.BreakLine();
            return position + 1;
        }

        return AsciiSigns.Blanks[c] ? position + 1 : ReadByTokenizer(position);
    }

    private int ReadMark(int position, byte c)
    {
        var end = position + 1;
        while (_buffer.At(end) == c)
        {
            end++;
        }

        _hasToken = true;
        _extractor.TakePunctuation(end == position + 1 ? AsciiSigns.Names[c] : AsciiSigns.RepeatedNames[c], default, (char)c);
        return end;
    }

    private int ReadByTokenizer(int position)
    {
        if (!_isWide)
        {
            Ascii.ToUtf16(MemoryMarshal.CreateReadOnlySpan(ref _buffer.At(0), _text.Length), _text, out _);
            _isWide = true;
        }

        _tokenizer.Seek(position);
        if (!_tokenizer.MoveNext())
        {
            return _text.Length;
        }

        _hasToken |= _tokenizer.Kind != TokenKind.LineBreak;
        _extractor.Take(ref _tokenizer);
        return _tokenizer.End;
    }
}
