using System.Globalization;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The records that could not be read: all of them counted, the first ones named.</summary>
internal sealed class UnreadableReport
{
    private const int MostNamed = 20;

    private readonly List<UnreadableRecord> _named = [];

    public long Count { get; private set; }

    /// <summary>The first ones.</summary>
    public IReadOnlyList<UnreadableRecord> Named => _named;

    public void Add(UnreadableRecord record)
    {
        Count++;
        if (_named.Count < MostNamed)
        {
            _named.Add(record);
        }
    }

    public void WriteTo(Action<string> writeLine)
    {
        foreach (var record in _named)
        {
            writeLine(string.Create(CultureInfo.InvariantCulture, $"{record.Source}({record.Line}): {record.Reason}"));
        }

        if (Count > _named.Count)
        {
            writeLine(string.Create(CultureInfo.InvariantCulture, $"and {Count - _named.Count:N0} more"));
        }
    }
}
