using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>What one thread needs to score one post after another without allocating.</summary>
internal sealed class ScoringScratch(int rows, int signals)
{
    private char[] _folded = [];

    /// <summary>For each row of the table the number of the last post that held its n-gram: tells distinct n-grams without clearing anything.</summary>
    internal ushort[] Stamps { get; } = new ushort[rows];

    /// <summary>The number of the current post.</summary>
    internal ushort Stamp { get; private set; }

    /// <summary>The rows of the distinct n-grams of the current text, in the order in which they came.</summary>
    internal int[] Rows { get; } = new int[rows];

    /// <summary>How many distinct n-grams the last post that was scored has.</summary>
    internal int Distinct { get; set; }

    /// <summary>The signals of the current post.</summary>
    internal int[] Counts { get; } = new int[signals];

    /// <summary>Room for a folded word.</summary>
    internal char[] Word { get; } = new char[Tokenizer.MaxWordLength];

    /// <summary>Goes to the next post.</summary>
    internal void Begin()
    {
        Array.Clear(Counts);
        NextStamp();
    }

    /// <summary>Forgets which n-grams were taken.</summary>
    internal void NextStamp()
    {
        if (Stamp == ushort.MaxValue)
        {
            Array.Clear(Stamps);
            Stamp = 0;
        }

        Stamp++;
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
