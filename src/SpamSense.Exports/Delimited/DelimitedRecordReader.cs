using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Delimited;

/// <summary>Reads the records of a CSV or TSV file.</summary>
/// <remarks>
/// Which line end ends a record is known only when all before it is understood, damage included. So the reading finds the
/// fields as well, which costs a fraction of what is done with them afterwards.
/// </remarks>
internal sealed class DelimitedRecordReader : IRecordReader
{
    private readonly ContentSource _source;
    private readonly int _maxRecordLength;
    private readonly BatchWindow _window;
    private readonly RecordScanner _scanner;
    private readonly RecordColumns _columns;
    private bool _isEnded;

    /// <param name="source">What the table comes from.</param>
    /// <param name="table">The content of that, from where it stands.</param>
    /// <param name="name">The name of the input, for messages.</param>
    /// <param name="layout">What its beginning says.</param>
    /// <param name="options">The limits.</param>
    public DelimitedRecordReader(ContentSource source, Stream table, string name, DelimitedLayout layout, RecordReaderOptions options)
    {
        (_source, _maxRecordLength) = (source, options.MaxRecordLength);
        _window = new BatchWindow(table);
        _scanner = new RecordScanner(_window, new FieldDelimiter(layout.Delimiter), options.MaxRecordLength);
        _columns = HeaderNames.Unique(ReadHeader(name, layout.HasHint));
        _scanner.MaxFieldCount = _columns.Names.Count;
        FirstRows = layout.Rows;
        Dialect = TableDialects.Recognize(_columns.Names, layout.Rows, options);
        TextColumn = Dialect?.TextColumn ?? TextColumnChooser.Choose(name, options.TextColumn, _columns.Names, layout.Rows);
        Content = new DelimitedContent(name, layout.Delimiter, _columns, _columns.IndexOf(TextColumn), Dialect);
    }

    public IReadOnlyList<string> Columns => _columns.Names;

    public IReadOnlyList<string?[]> FirstRows { get; }

    public string TextColumn { get; }

    public RecordContent Content { get; }

    public TableDialect? Dialect { get; }

    public bool Read(RecordBatch batch, int wanted, CancellationToken cancellationToken)
    {
        if (_isEnded)
        {
            return false;
        }

        _window.CancellationToken = cancellationToken;
        _window.Begin(batch, wanted);
        _scanner.FieldList = batch.Fields;
        while (true)
        {
            var outcome = _scanner.Next();
            if (outcome == ScanOutcome.Paused)
            {
                break;
            }

            _isEnded = outcome == ScanOutcome.End || MeetsCut(outcome);
            if (_isEnded)
            {
                if (MeetsCut(outcome))
                {
                    Skip(batch, _source.CutReason!);
                }

                break;
            }

            Take(batch, outcome);
        }

        batch.Lines = .._window.Start;
        _window.End();
        return batch.HasAny || !_isEnded;
    }

    private void Take(RecordBatch batch, ScanOutcome outcome)
    {
        if (outcome != ScanOutcome.Complete)
        {
            Skip(batch, UnreadableReason.For(outcome, _maxRecordLength));
        }
        else if (_scanner.FieldCount != _columns.Names.Count)
        {
            _scanner.DropFields();
            Skip(batch, UnreadableReason.FieldCount(_scanner.FieldCount, _columns.Names.Count));
        }
        else
        {
            batch.Add(new BatchRecord(_scanner.Line, _window.Start, _scanner.Bytes.Length, _scanner.FirstField, RecordTraits.IsAsRead));
        }
    }

    private void Skip(RecordBatch batch, string reason) => batch.Skip(new UnreadableRecord(Content.Source, _scanner.Line, reason));

    private string[] ReadHeader(string name, bool hasHint)
    {
        var batch = new RecordBatch();
        _window.Begin(batch, wanted: 1);
        if (hasHint)
        {
            _scanner.Next();
        }

        var header = _scanner.Next() switch
        {
            var outcome when MeetsCut(outcome) => throw new ExportFormatException(
                $"'{name}' is a {_source.Packing} file that is cut off or damaged within its header: fetch it again."),
            ScanOutcome.Complete => FieldText.All(_scanner),
            ScanOutcome.End => throw new ExportFormatException($"'{name}' is empty: it has not even a header."),
            var outcome => throw new ExportFormatException(
                $"'{name}' begins with no header line that could be read ({UnreadableReason.For(outcome, _maxRecordLength)}): mend its line {_scanner.Line}."),
        };
        _scanner.Leave();
        _window.End();
        return header;
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
}
