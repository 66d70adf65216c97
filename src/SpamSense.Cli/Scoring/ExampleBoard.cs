using SpamSense.Cli.Screen;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The few posts that rank highest, best first; of equals the one that came first. A text stands once, with its count.</summary>
internal sealed class ExampleBoard(int capacity, Func<float, double> rank)
{
    private const int MostCharacters = 240;
    private const int MostAuthorCharacters = 40;

    private readonly List<Example> _examples = [];

    public IReadOnlyList<Example> Examples => _examples;

    public void Offer(ExportRecord record, float probability, string? authorColumn)
    {
        if (capacity == 0)
        {
            return;
        }

        var value = rank(probability);
        var isFull = _examples.Count == capacity;
        if (isFull && value < rank(_examples[^1].Probability))
        {
            return;
        }

        var text = VisibleText.Of(record.Text, MostCharacters);
        foreach (var known in _examples)
        {
            if (known.Probability == probability && known.Text == text)
            {
                known.Repeats++;
                return;
            }
        }

        if (isFull && value <= rank(_examples[^1].Probability))
        {
            return;
        }

        if (isFull)
        {
            _examples.RemoveAt(_examples.Count - 1);
        }

        var author = authorColumn is null ? null : record.GetValue(authorColumn);
        var place = _examples.FindIndex(known => rank(known.Probability) < value);
        _examples.Insert(
            place < 0 ? _examples.Count : place,
            new Example(probability, record.Source, record.Line, author is null ? null : VisibleText.Of(author, MostAuthorCharacters), text));
    }
}
