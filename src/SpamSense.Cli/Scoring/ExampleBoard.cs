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

        // A text that once ranked too low ranks too low for ever, so the count of one that is here is exact.
        if (_examples.Find(known => IsSame(known, record.Text, probability)) is { } same)
        {
            same.Repeats++;
            return;
        }

        if (isFull && value <= rank(_examples[^1].Probability))
        {
            return;
        }

        if (isFull)
        {
            _examples.RemoveAt(_examples.Count - 1);
        }

        var place = _examples.FindIndex(known => rank(known.Probability) < value);
        _examples.Insert(place < 0 ? _examples.Count : place, Example(record, probability, authorColumn));
    }

    private static bool IsSame(Example known, string text, float probability) =>
        known.Probability == probability
        && known.Fingerprint.Length == text.Length
        && known.Fingerprint.Hash == string.GetHashCode(text, StringComparison.Ordinal);

    private static Example Example(ExportRecord record, float probability, string? authorColumn)
    {
        var author = authorColumn is null ? null : record.GetValue(authorColumn);
        return new Example(
            probability,
            record.Source,
            record.Line,
            author is null ? null : VisibleText.Of(author, MostAuthorCharacters),
            VisibleText.Of(record.Text, MostCharacters))
        {
            Fingerprint = (record.Text.Length, string.GetHashCode(record.Text, StringComparison.Ordinal)),
        };
    }
}
