using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SpamSense.Content;

namespace SpamSense.Scoring.Lanes;

/// <summary>
/// Reads the tokens of a text: plain words and punctuation of ASCII, nearly all of most texts, from the masks of its buffer, and whatever
/// else there is, or may be, through the <see cref="Tokenizer"/>. Both give the same tokens; this one gives up wherever it would have to think.
/// </summary>
internal ref struct FastLane
{
    // Longer runs of letters may be the address of a wallet.
    private const int LongestWord = 24;
    private const int BlockLength = 16;
    private const ulong CaseBits = 0x2020202020202020;
    private const uint CaseBits32 = 0x20202020;
    private const uint SpokenDot = (' ' << 0) | ('d' << 8) | ('o' << 16) | ((uint)'t' << 24);

    private readonly TextBuffer _buffer;
    private readonly Span<char> _text;
    private Tokenizer _tokenizer;
    private FeatureExtractor<ScoringSink> _extractor;
    private bool _isWide;

    /// <summary>Sixteen bytes to keep and sixteen to clear: read from the middle on, it keeps as many as one likes.</summary>
    private static ReadOnlySpan<byte> Kept =>
    [
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private FastLane(ReadOnlySpan<char> text, bool isWide, CompiledModel model, ScoringScratch scratch)
    {
        _buffer = scratch.Text;
        _text = MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(text), text.Length);
        _isWide = isWide;
        _tokenizer = new Tokenizer(text, scratch.Word);
        _extractor = new FeatureExtractor<ScoringSink>(text, new ScoringSink(model.Table, model.Languages, scratch, text.Length), scratch.Counts);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, folded. Its buffer holds it already.</param>
    /// <param name="isWide">Whether it is written there; else it is room for it, and is written when somebody has to look at it.</param>
    /// <param name="model">Knows the symbols.</param>
    /// <param name="scratch">Gets what was read.</param>
    internal static Reading Run(ReadOnlySpan<char> text, bool isWide, CompiledModel model, ScoringScratch scratch)
    {
        scratch.Begin();
        var lane = new FastLane(text, isWide, model, scratch);
        lane.ReadTokens();
        lane._extractor.Finish();
        ref var sink = ref lane._extractor.Sink;
        var signals = sink.Finish();
        return new Reading(sink.Rows, scratch.Signals.AsSpan(0, signals), sink.Words.IsUnknown);
    }

    private void ReadTokens()
    {
        var length = _buffer.Length;
        for (var position = 0; ;)
        {
            position += BitOperations.TrailingZeroCount(~_buffer.SpacesFrom(position));
            if (position >= length)
            {
                return;
            }

            var next = AsciiSigns.Kinds[_buffer.At(position)] switch
            {
                AsciiKind.Letter => ReadWord(position),
                AsciiKind.Mark => ReadMark(position),
                AsciiKind.LineBreak => ReadLineBreak(position),
                AsciiKind.Nothing => position + 1,
                _ => 0,
            };
            position = next != 0 ? next : ReadOther(position);
        }
    }

    /// <summary>Reads a word.</summary>
    /// <returns>Where it ends; 0 where the tokenizer has to read it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadWord(int position)
    {
        var length = BitOperations.TrailingZeroCount(~_buffer.WordsFrom(position));
        var end = position + length;
        var behind = AsciiSigns.Ends[_buffer.At(end)];
        if (length > LongestWord || (behind != WordEnd.Closed && GoesOn(end, behind)) || (length == 1 && MayBeSpaced(end)))
        {
            return 0;
        }

        _extractor.Begin();
        _extractor.TakeWord(NameOf(position, length), default, position, CaseOf(position, length), WordMarks.None, _buffer.At(position - 1) is (byte)'#' or (byte)'$');
        return end;
    }

    /// <summary>Whether a link, an address or a dot in words or brackets may follow a word.</summary>
    private readonly bool GoesOn(int end, WordEnd behind)
    {
        var next = _buffer.At(end + 1);
        return behind switch
        {
            WordEnd.Space => next is (byte)'[' or (byte)'(' or (byte)'{' || (next | 0x20) == 'd' && (Unsafe.ReadUnaligned<uint>(ref _buffer.At(end)) | CaseBits32) == SpokenDot,
            WordEnd.Joint => _buffer.At(end) switch
            {
                (byte)':' => next == '/' && _buffer.At(end + 2) == '/',
                (byte)'.' => _buffer.HasAt || next >= BlockReader.NoAscii || char.IsAsciiLetterOrDigit((char)next),
                _ => _buffer.HasAt,
            },
            _ => true,
        };
    }

    /// <summary>Whether a single letter may be the first of a word written in single letters.</summary>
    private readonly bool MayBeSpaced(int end) =>
        AsciiSigns.Kinds[_buffer.At(end + 1)] is AsciiKind.Letter or AsciiKind.Other && !char.IsAsciiLetterOrDigit((char)_buffer.At(end + 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly WordCase CaseOf(int position, int length)
    {
        var capitals = _buffer.CapitalsFrom(position) & ((1UL << length) - 1);
        return capitals == 0 ? WordCase.Lower : (capitals & (capitals - 1)) == 0 ? WordCase.Title : CaseOfMany(position, length, BitOperations.PopCount(capitals));
    }

    private readonly WordCase CaseOfMany(int position, int length, int capitals) =>
        capitals == length - MemoryMarshal.CreateReadOnlySpan(ref _buffer.At(position), length).Count((byte)'\'') ? WordCase.Capitals : WordCase.Title;

    /// <summary>The name of a word, which is that of its small letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong NameOf(int position, int length)
    {
        ref var first = ref _buffer.At(position);
        ref var keep = ref Unsafe.Add(ref MemoryMarshal.GetReference(Kept), BlockLength - Math.Min(length, BlockLength));
        var low = (Unsafe.ReadUnaligned<ulong>(ref first) | CaseBits) & Unsafe.ReadUnaligned<ulong>(ref keep);
        var high = (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 8)) | CaseBits) & Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref keep, 8));
        var name = SymbolHash.OfAscii(low, high);
        return length <= BlockLength ? name : NameOfLong(name, ref Unsafe.Add(ref first, BlockLength), length - BlockLength);
    }

    private static ulong NameOfLong(ulong name, ref byte rest, int length)
    {
        ref var keep = ref Unsafe.Add(ref MemoryMarshal.GetReference(Kept), BlockLength - length);
        return SymbolHash.Append(name, (Unsafe.ReadUnaligned<ulong>(ref rest) | CaseBits) & Unsafe.ReadUnaligned<ulong>(ref keep), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadMark(int position)
    {
        var c = _buffer.At(position);
        var end = position + 1;
        while (_buffer.At(end) == c)
        {
            end++;
        }

        _extractor.Begin();
        _extractor.TakePunctuation(AsciiSigns.Names[(2 * c) + (end > position + 1 ? 1 : 0)], default, AsciiSigns.Marks[c]);
        return end;
    }

    private int ReadLineBreak(int position)
    {
        _extractor.BreakLine();
        return position + 1;
    }

    private int ReadOther(int position)
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

        _extractor.Take(ref _tokenizer);
        return _tokenizer.End;
    }
}
