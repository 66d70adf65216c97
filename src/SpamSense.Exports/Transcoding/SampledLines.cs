using SpamSense.Exports.Content;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Transcoding;

/// <summary>Records of which the first ones are looked at before they are handed out, to find out what the columns hold.</summary>
internal sealed class SampledLines : ILineSource
{
    private const int MostRecords = 200;
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly ILineSource _lines;
    private readonly RecordBatch _sample = new();
    private readonly bool _isEnded;
    private int _handedOut;
    private int _start;

    /// <param name="lines">The records; disposed with these.</param>
    public SampledLines(ILineSource lines)
    {
        _lines = lines;
        var buffer = new LineBuffer();
        buffer.Begin(_sample);
        try
        {
            while (!_isEnded && !buffer.HasComplaint && _sample.SourceLines.Count < MostRecords && buffer.Length < MostBytes)
            {
                _isEnded = !lines.WriteNext(buffer, CancellationToken.None);
            }
        }
        catch
        {
            lines.Dispose();
            throw;
        }

        buffer.End();
        var sample = new JsonSample(new ContentSample(_sample.Buffer[_sample.Lines], isWhole: true));
        (Rows, Values) = (sample.Rows, sample.Values);
    }

    public IReadOnlyList<string> Columns => _lines.Columns;

    public IReadOnlyDictionary<string, ColumnType> ColumnTypes => _lines.ColumnTypes;

    /// <summary>The texts of the first records in the order of the columns; null for what is no text.</summary>
    public IReadOnlyList<string?[]> Rows { get; }

    /// <summary>The values of the first records in the order of the columns, numbers as they are written; null where there is none.</summary>
    public IReadOnlyList<string?[]> Values { get; }

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        if (_handedOut < _sample.SourceLines.Count)
        {
            HandOut(lines);
            return true;
        }

        if (_sample.Ending is { } complaint)
        {
            _sample.Ending = null;
            lines.Complain(complaint);
            return true;
        }

        return !_isEnded && _lines.WriteNext(lines, cancellationToken);
    }

    public void Dispose() => _lines.Dispose();

    private void HandOut(LineBuffer lines)
    {
        var rest = _sample.Buffer.AsSpan(_start, _sample.Lines.End.Value - _start);
        var record = rest[..rest.IndexOf((byte)'\n')];
        record.CopyTo(lines.GetSpan(record.Length));
        lines.Advance(record.Length);
        lines.EndLine(_sample.SourceLines[_handedOut++]);
        _start += record.Length + 1;
    }
}
