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

    /// <summary>Goes on where another run has stopped.</summary>
    public void Restore(long count, IReadOnlyList<UnreadableRecord> named)
    {
        Count = count;
        _named.AddRange(named);
    }

    /// <summary>Says lines as they are counted in the file, where only a part of it was read.</summary>
    public void ShiftLines(string source, long lines)
    {
        for (var i = 0; i < _named.Count; i++)
        {
            _named[i] = _named[i].Source == source ? _named[i] with { Line = _named[i].Line + lines } : _named[i];
        }
    }

    public void WriteTo(Action<string> writeLine)
    {
        foreach (var record in _named)
        {
            writeLine(record.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{record.Source}({record.Line}): {record.Reason}") : $"{record.Source}: {record.Reason}");
        }

        if (Count > _named.Count)
        {
            writeLine(string.Create(CultureInfo.InvariantCulture, $"and {Count - _named.Count:N0} more"));
        }
    }
}
