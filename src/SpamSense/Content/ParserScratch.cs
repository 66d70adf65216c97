namespace SpamSense.Content;

/// <summary>What a thread needs to parse one text after another: arrays that grow and stay.</summary>
internal sealed class ParserScratch
{
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static ParserScratch? t_free;

    private char[] _folded = [];

    internal FoldMap Map { get; } = new();

    internal RecordBuffer<BlockSpan> BlockSpans { get; } = new();

    internal RecordBuffer<TokenRecord> Tokens { get; } = new();

    internal RecordBuffer<SentenceRecord> Sentences { get; } = new();

    internal RecordBuffer<BlockRecord> Blocks { get; } = new();

    internal RecordBuffer<LinkDraft> Links { get; } = new();

    internal RecordBuffer<ContentDisguise> Disguises { get; } = new();

    /// <summary>Whether a token of the current text is quoted or code.</summary>
    internal bool HasQuotes { get; set; }

    /// <summary>What tokens the current text has: a bit for each <see cref="NodeKind"/>.</summary>
    internal uint TokenKinds { get; set; }

    /// <summary>What there is to know of any of its tokens.</summary>
    internal TokenFlags TokenFlags { get; set; }

    /// <summary>Room for a folded word.</summary>
    internal char[] Word { get; } = new char[Tokenizer.MaxWordLength];

    /// <summary>Takes the thread's own, empty.</summary>
    internal static ParserScratch Rent()
    {
        var scratch = t_free ?? new ParserScratch();
        t_free = null;
        scratch.BlockSpans.Clear();
        scratch.Tokens.Clear();
        scratch.Sentences.Clear();
        scratch.Blocks.Clear();
        scratch.Links.Clear();
        scratch.Disguises.Clear();
        (scratch.HasQuotes, scratch.TokenKinds, scratch.TokenFlags) = (false, 0, TokenFlags.None);
        return scratch;
    }

    /// <summary>Keeps it for the thread's next text, unless this one was unusually long.</summary>
    internal static void Return(ParserScratch scratch, int length)
    {
        if (length <= LargestKept)
        {
            t_free = scratch;
        }
    }

    /// <summary>The part of the original that a part of the folded text came from.</summary>
    internal TextSpan ToOriginal(int start, int end)
    {
        var (first, last) = Map.Segments.IsEmpty ? (start, end) : Map.ToOriginal(start, end);
        return TextSpan.FromBounds(first, Math.Max(first, last));
    }

    /// <summary>Room for a folded text.</summary>
    internal Span<char> FoldBuffer(int length)
    {
        if (_folded.Length < length)
        {
            _folded = new char[length];
        }

        return _folded;
    }
}
