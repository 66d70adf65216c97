using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Parquet;

/// <summary>Collects rows to row groups and writes them as a Parquet file. The stream need not be seekable.</summary>
/// <remarks>While one row group is packed and written, the next one is filled: packing takes longer than anything else here.</remarks>
internal sealed class ParquetSink : IRecordSink
{
    // Of a column whose first values are mostly different no dictionary is made.
    private const int DictionarySample = 4096;
    private const double DictionaryShare = 0.5;

    private readonly Stream _stream;
    private readonly ParquetWriter _writer;
    private ParquetRowGroup _rows;
    private ParquetRowGroup _spare;
    private Task _writing = Task.CompletedTask;

    public ParquetSink(Stream stream, IReadOnlyList<string> columns, IReadOnlyDictionary<string, ColumnType> types)
    {
        _stream = stream;
        DataField[] fields = [.. columns.Select(name => ParquetColumns.Field(name, TypeOf(name, types)))];
        var schema = new ParquetSchema(fields);
        _rows = CreateRows(fields);
        _spare = CreateRows(fields);
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = CompressionLevel.Fastest,
            DictionaryEncodingSampleSize = DictionarySample,
            DictionaryEncodingThreshold = DictionaryShare,
        };
        foreach (var field in fields)
        {
            options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        }

        // The library waits in the context of its caller, and one of a window would wait for ever.
        _writer = Task.Run(() => ParquetWriter.CreateAsync(schema, stream, options)).GetAwaiter().GetResult();
    }

    public void Write(ReadOnlySpan<byte> formatted)
    {
        while (!formatted.IsEmpty)
        {
            formatted = _rows.Append(formatted);
            if (_rows.IsFull)
            {
                WriteRows();
            }
        }
    }

    public void Complete()
    {
        if (!_rows.IsEmpty)
        {
            WriteRows();
        }

        _writing.GetAwaiter().GetResult();
        Task.Run(async () => await _writer.DisposeAsync().ConfigureAwait(false)).GetAwaiter().GetResult();
        _stream.Flush();
    }

    /// <summary>Lets go of the stream. The library's writer is not disposed: it would end a file that is not whole as if it were.</summary>
    public void Dispose() => Task.WhenAny(_writing).GetAwaiter().GetResult();

    private static ParquetRowGroup CreateRows(DataField[] fields) => new([.. fields.Select(ParquetColumns.Create)]);

    private static ColumnType TypeOf(string column, IReadOnlyDictionary<string, ColumnType> types) => Array.IndexOf(ScoreColumns.All, column) switch
    {
        < 0 => types.GetValueOrDefault(column),
        var score => ScoreCells.IsName(score) ? ColumnType.Text : ColumnType.Number,
    };

    private void WriteRows()
    {
        _writing.GetAwaiter().GetResult();
        var full = _rows;
        (_rows, _spare) = (_spare, _rows);
        _writing = Task.Run(() => full.WriteAsync(_writer));
    }
}
