using System.Text;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Delimited;

/// <summary>Reads the records of a CSV or TSV file.</summary>
internal sealed class DelimitedRecordReader : IRecordReader
{
    private const int BufferSize = 32 * 1024;

    private readonly ContentSource _source;
    private readonly string _name;
    private readonly int _maxRecordLength;
    private readonly CharWindow _window;
    private readonly RecordScanner _scanner;
    private readonly FieldBuffer _buffer = new();
    private readonly RecordColumns _columns;
    private readonly int _textIndex;

    public DelimitedRecordReader(ContentSource source, string name, DelimitedLayout layout, RecordReaderOptions options)
    {
        (_source, _name, _maxRecordLength) = (source, name, options.MaxRecordLength);
        _window = new CharWindow(new StreamReader(source.Stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, BufferSize));
        _scanner = new RecordScanner(_window, layout.Delimiter, options.MaxRecordLength);
        _columns = HeaderNames.Unique(ReadHeader(layout.HasHint));
        _scanner.MaxFieldCount = _columns.Names.Count;
        TextColumn = TextColumnChooser.Choose(name, options.TextColumn, _columns.Names, layout.Rows);
        _textIndex = _columns.IndexOf(TextColumn);
    }

    public IReadOnlyList<string> Columns => _columns.Names;

    public string TextColumn { get; }

    public IEnumerable<ExportRecord> Read(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        _window.CancellationToken = cancellationToken;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var outcome = _scanner.Next();
            if (MeetsCut(outcome))
            {
                onUnreadable(Unreadable(UnreadableReason.Cut));
                yield break;
            }

            if (outcome == ScanOutcome.End)
            {
                yield break;
            }

            if (outcome != ScanOutcome.Complete)
            {
                onUnreadable(Unreadable(UnreadableReason.For(outcome, _maxRecordLength)));
            }
            else if (_scanner.FieldCount != _columns.Names.Count)
            {
                onUnreadable(Unreadable(UnreadableReason.FieldCount(_scanner.FieldCount, _columns.Names.Count)));
            }
            else
            {
                yield return Record();
            }
        }
    }

    private string[] ReadHeader(bool hasHint)
    {
        if (hasHint)
        {
            _scanner.Next();
        }

        return _scanner.Next() switch
        {
            var outcome when MeetsCut(outcome) => throw new ExportFormatException(
                $"'{_name}' is a gzip file that is cut off or damaged within its header: fetch it again."),
            ScanOutcome.Complete => _buffer.ToStrings(_scanner),
            ScanOutcome.End => throw new ExportFormatException($"'{_name}' is empty: it has not even a header."),
            var outcome => throw new ExportFormatException(
                $"'{_name}' begins with no header line that could be read ({UnreadableReason.For(outcome, _maxRecordLength)}): mend its line {_scanner.Line}."),
        };
    }

    /// <summary>
    /// What the end of a damaged file leaves of a record is not that record. A quote still open there is a record that was
    /// cut, far more often than one that was never closed.
    /// </summary>
    private bool MeetsCut(ScanOutcome outcome) => _source.IsCut && outcome switch
    {
        ScanOutcome.End or ScanOutcome.UnclosedQuote => true,
        ScanOutcome.Complete => _scanner.IsEndedByText,
        _ => false,
    };

    private UnreadableRecord Unreadable(string reason) => new(_name, _scanner.Line, reason);

    private FieldRecord Record()
    {
        var ends = new int[_columns.Names.Count];
        var values = _buffer.Unquote(_scanner, ends);
        var text = values[(_textIndex == 0 ? 0 : ends[_textIndex - 1])..ends[_textIndex]];
        return new FieldRecord(_name, _scanner.Line, text.ToString(), _columns, values.ToString(), ends);
    }
}
