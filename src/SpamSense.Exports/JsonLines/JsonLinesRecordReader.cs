using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Content;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.JsonLines;

/// <summary>Reads the lines of a JSON Lines file; what is in them is found later.</summary>
internal sealed class JsonLinesRecordReader : IRecordReader
{
    /// <summary>How many bytes of UTF-8 a UTF-16 unit takes at most.</summary>
    private const int MaxBytesPerUnit = 3;

    private readonly ContentSource _source;
    private readonly int _maxRecordLength;
    private readonly BatchWindow _window;
    private long _line = 1;
    private bool _passesOver;
    private bool _isEnded;

    public JsonLinesRecordReader(ContentSource source, string name, JsonSample sample, RecordReaderOptions options)
    {
        (_source, _maxRecordLength) = (source, options.MaxRecordLength);
        _window = new BatchWindow(source.Stream);
        (Columns, FirstRows) = (sample.Columns, sample.Values);
        Dialect = TableDialects.Recognize(sample.Columns, sample.Rows, options);
        TextColumn = Dialect?.TextColumn ?? TextColumnChooser.Choose(name, options.TextColumn, sample.Columns, sample.Rows);
        Content = new JsonContent(name, TextColumn, options.MaxRecordLength, Dialect);
    }

    public IReadOnlyList<string> Columns { get; }

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
        if (!_passesOver || PassOver())
        {
            TakeLines(batch, wanted);
        }

        if (_isEnded && _source.CutReason is { } reason)
        {
            batch.Ending = new UnreadableRecord(Content.Source, _line, reason);
        }

        _window.End();
        return true;
    }

    private void TakeLines(RecordBatch batch, int wanted)
    {
        batch.FirstLine = _line;
        var searched = 0;
        var end = 0;
        while (true)
        {
            end = _window.Bytes[searched..].LastIndexOf((byte)'\n') is var found and >= 0 ? searched + found + 1 : end;
            searched = _window.Bytes.Length;
            if (end > 0 && searched >= wanted)
            {
                break;
            }

            if (end == 0 && searched > _maxRecordLength * (long)MaxBytesPerUnit)
            {
                // Its content is lost, and the next batch begins behind it.
                batch.Ending = new UnreadableRecord(Content.Source, _line, UnreadableReason.LineTooLong(_maxRecordLength));
                _passesOver = true;
                _window.Consume(searched);
                return;
            }

            _isEnded = !_window.Fill();
            if (_isEnded)
            {
                break;
            }
        }

        if (_isEnded && !_source.IsCut)
        {
            end = searched;
        }

        batch.Lines = _window.Start..(_window.Start + end);
        _line += _window.Bytes[..end].Count((byte)'\n');
        _window.Consume(end);
    }

    /// <summary>Passes over the rest of a line that is too long.</summary>
    /// <returns>Whether there is anything behind it.</returns>
    private bool PassOver()
    {
        int found;
        while ((found = _window.Bytes.IndexOf((byte)'\n')) < 0)
        {
            _window.Consume(_window.Bytes.Length);
            _isEnded = !_window.Fill();
            if (_isEnded)
            {
                return false;
            }
        }

        _window.Consume(found + 1);
        _line++;
        _passesOver = false;
        return true;
    }
}
