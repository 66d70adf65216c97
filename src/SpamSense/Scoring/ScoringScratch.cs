using SpamSense.Content;
using SpamSense.Scoring.Lanes;

namespace SpamSense.Scoring;

/// <summary>What one thread needs to score one post after another without allocating.</summary>
internal sealed class ScoringScratch(int rows, int signals)
{
    /// <summary>How many symbols wait at most: so few that they stay in the first cache, with what is looked up for them.</summary>
    internal const int QueueLength = 256;

    private char[] _folded = [];
    private char[] _wide = [];

    /// <summary>A bit for each row of the table whose n-gram was taken. Only <see cref="DistinctRows"/> sets and clears them.</summary>
    internal ulong[] Taken { get; } = new ulong[(rows / 64) + 1];

    /// <summary>The rows of the distinct n-grams of the current text, in the order in which they came.</summary>
    internal int[] Rows { get; } = new int[rows + 1];

    /// <summary>Where the intents have those that they know.</summary>
    internal int[] Places { get; } = new int[rows + 1];

    /// <summary>Symbols that wait to be looked up.</summary>
    internal QueuedSymbol[] Queue { get; } = new QueuedSymbol[QueueLength];

    /// <summary>The places of the symbols with signals among them.</summary>
    internal byte[] Signed { get; } = new byte[QueueLength + 1];

    /// <summary>Where the index may have them.</summary>
    internal SoughtNames[] Sought { get; } = new SoughtNames[QueueLength];

    /// <summary>What was found for them.</summary>
    internal RecordedSymbol[] Found { get; } = new RecordedSymbol[QueueLength];

    /// <summary>The rows of the n-grams among them.</summary>
    internal int[] Ngrams { get; } = new int[(2 * QueueLength) + 1];

    /// <summary>The signals of the current text that were counted, in their order.</summary>
    internal CountedSignal[] Signals { get; } = new CountedSignal[signals];

    /// <summary>The current text as the fast lane reads it.</summary>
    internal TextBuffer Text { get; } = new();

    /// <summary>The signals of the current post.</summary>
    internal int[] Counts { get; } = new int[signals];

    /// <summary>Room for a folded word.</summary>
    internal char[] Word { get; } = new char[Tokenizer.MaxWordLength];

    /// <summary>Room for a folded text.</summary>
    internal Span<char> FoldBuffer(int length) => Room(ref _folded, length);

    /// <summary>Room for a text of UTF-8 as UTF-16.</summary>
    internal Span<char> WideBuffer(int length) => Room(ref _wide, length);

    private static Span<char> Room(ref char[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new char[Math.Min((long)length + (length / 2), Array.MaxLength)];
        }

        return buffer;
    }
}
