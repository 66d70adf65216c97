using SpamSense.Exports.Batches;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Transcoding;

/// <summary>Reads what is no table and no JSON Lines as if it were JSON Lines, so that all that is behind the reading stays as it is.</summary>
internal sealed class TranscodingReader : IRecordReader, IDisposable
{
    private readonly ILineSource _lines;
    private readonly LineBuffer _buffer = new();
    private bool _isEnded;

    /// <param name="name">The name of the input.</param>
    /// <param name="textColumn">The column of the texts, one of those of <paramref name="lines"/>.</param>
    /// <param name="lines">The records; disposed with the reader.</param>
    /// <param name="options">The limits.</param>
    /// <param name="dialect">How the records hold their text, where that is not simply in its column.</param>
    public TranscodingReader(string name, string textColumn, ILineSource lines, RecordReaderOptions options, TableDialect? dialect = null)
    {
        (_lines, TextColumn, Dialect) = (lines, textColumn, dialect);
        Content = new JsonContent(name, textColumn, options.MaxRecordLength, dialect);
    }

    public IReadOnlyList<string> Columns => _lines.Columns;

    public IReadOnlyList<string?[]> FirstRows { get; init; } = [];

    public IReadOnlyDictionary<string, ColumnType> ColumnTypes => _lines.ColumnTypes;

    public string TextColumn { get; }

    public RecordContent Content { get; }

    public TableDialect? Dialect { get; }

    public bool Read(RecordBatch batch, int wanted, CancellationToken cancellationToken)
    {
        if (_isEnded)
        {
            return false;
        }

        _buffer.Begin(batch);
        while (!_isEnded && !_buffer.HasComplaint && _buffer.Length < wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _isEnded = !_lines.WriteNext(_buffer, cancellationToken);
        }

        var isFilled = _buffer.Length > 0 || _buffer.HasComplaint;
        _buffer.End();
        return isFilled;
    }

    public void Dispose() => _lines.Dispose();
}
