using System.Globalization;
using SpamSense.Exports;

namespace SpamSense.Cli.Filtering;

/// <summary>The values of one record, each read once when it is first asked for. An instance serves one thread, record by record.</summary>
/// <param name="names">The columns that are asked for.</param>
internal sealed class FilterRow(IReadOnlyList<string> names)
{
    private readonly string?[] _values = new string?[names.Count];
    private readonly bool[] _isRead = new bool[names.Count];
    private RecordBatch? _batch;
    private int _index;
    private Classification? _verdict;

    /// <summary>The value of a column; <see langword="null"/> where the record has none.</summary>
    /// <param name="column">The place of the column among those of the filter.</param>
    public string? this[int column]
    {
        get
        {
            if (!_isRead[column])
            {
                _values[column] = Read(names[column]);
                _isRead[column] = true;
            }

            return _values[column];
        }
    }

    /// <summary>Goes to a record.</summary>
    /// <param name="batch">The batch that it stands in.</param>
    /// <param name="index">Its place there.</param>
    /// <param name="verdict">The verdict on it, where it is known; only then are the columns of <see cref="ScoreColumns"/> asked for.</param>
    public void Begin(RecordBatch batch, int index, Classification? verdict)
    {
        (_batch, _index, _verdict) = (batch, index, verdict);
        Array.Clear(_isRead);
    }

    private string? Read(string name)
    {
        if (_verdict is not { } verdict)
        {
            return _batch!.GetValue(_index, name);
        }

        // The digits that are written, so that what passes is what the user sees.
        return name switch
        {
            ScoreColumns.Orientation => Screen.Verdict.Name(verdict.Orientation),
            ScoreColumns.MonetizationProbability => verdict.MonetizationProbability.ToString("F4", CultureInfo.InvariantCulture),
            ScoreColumns.Intent => verdict.Intent.ToName(),
            ScoreColumns.IntentProbability => verdict.IntentProbability.ToString("F4", CultureInfo.InvariantCulture),
            _ => _batch!.GetValue(_index, name),
        };
    }
}
