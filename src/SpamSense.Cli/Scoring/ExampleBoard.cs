using System.Text;
using SpamSense.Cli.Screen;

namespace SpamSense.Cli.Scoring;

/// <summary>The few posts that rank highest, best first; of equals the one that came first. A text stands once, with its count.</summary>
internal sealed class ExampleBoard(int capacity, Func<float, double> rank)
{
    private const int MostCharacters = 240;
    private const int MostAuthorCharacters = 40;

    private readonly List<Example> _examples = [];
    private double _least;

    public IReadOnlyList<Example> Examples => _examples;

    public void Offer(ScoreBlock block, int index, float probability)
    {
        if (capacity == 0)
        {
            return;
        }

        var value = rank(probability);
        var isFull = _examples.Count == capacity;
        if (isFull && value < _least)
        {
            return;
        }

        // A text that once ranked too low ranks too low for ever, so the count of one that is here is exact.
        var text = block.Batch.GetText(index);
        if (Find(text, probability) is { } same)
        {
            same.Repeats++;
            return;
        }

        if (isFull && value <= _least)
        {
            return;
        }

        if (isFull)
        {
            _examples.RemoveAt(_examples.Count - 1);
        }

        Insert(Example(block, index, probability), value);
    }

    /// <summary>Puts back what was here when another run has stopped.</summary>
    public void Restore(IReadOnlyList<Example> examples)
    {
        _examples.AddRange(examples);
        _least = _examples.Count > 0 ? rank(_examples[^1].Probability) : 0;
    }

    /// <summary>Says lines as they are counted in the file, where only a part of it was read.</summary>
    public void ShiftLines(string source, long lines)
    {
        for (var i = 0; i < _examples.Count; i++)
        {
            _examples[i] = _examples[i].Source == source ? _examples[i] with { Line = _examples[i].Line + lines } : _examples[i];
        }
    }

    // A method of its own, because what a lambda holds is allocated for every post that is offered otherwise.
    private void Insert(Example example, double value)
    {
        var place = _examples.FindIndex(known => rank(known.Probability) < value);
        _examples.Insert(place < 0 ? _examples.Count : place, example);
        _least = rank(_examples[^1].Probability);
    }

    private Example? Find(ReadOnlySpan<byte> text, float probability)
    {
        foreach (var known in _examples)
        {
            if (known.Probability == probability && known.Length == text.Length && known.Hash == StableHash.Of(text))
            {
                return known;
            }
        }

        return null;
    }

    private static Example Example(ScoreBlock block, int index, float probability)
    {
        var author = block.Fields?.AuthorColumn is { } column ? block.Batch.GetValue(index, column) : null;
        var text = block.Batch.GetText(index);
        return new Example(
            probability,
            block.Batch.Source,
            block.Batch.GetLine(index),
            author is null ? null : VisibleText.Of(author, MostAuthorCharacters),
            VisibleText.Of(Encoding.UTF8.GetString(text), MostCharacters))
        {
            Length = text.Length,
            Hash = StableHash.Of(text),
        };
    }
}
