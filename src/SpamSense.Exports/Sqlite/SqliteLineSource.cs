using System.Text.Json;
using Microsoft.Data.Sqlite;
using SpamSense.Exports.Content;
using SpamSense.Exports.Delimited;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Transcoding;
using SQLitePCL;

namespace SpamSense.Exports.Sqlite;

/// <summary>The rows of a table or query of an SQLite database, each as one JSON object.</summary>
internal sealed class SqliteLineSource : ILineSource
{
    // How many steps of its machine SQLite takes between two looks at the token.
    private const int StepsBetweenLooks = 100_000;

    private readonly ContentSource _source;
    private readonly string _name;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;
    private readonly JsonCells _cells;
    private readonly JsonEncodedText[] _members;
    private readonly long _expectedRows;
    private CancellationToken _cancellationToken;
    private long _row;
    private bool _isEnded;

    /// <param name="source">The content.</param>
    /// <param name="name">The name of the input.</param>
    /// <param name="options">The table or the query, and the limits.</param>
    /// <exception cref="ExportFormatException">The database cannot be read, has no such table, or cannot answer the query.</exception>
    public SqliteLineSource(ContentSource source, string name, RecordReaderOptions options)
    {
        (_source, _name) = (source, name);
        var path = source.OpenFile(CancellationToken.None);
        SqliteConnection? connection = null;
        try
        {
            connection = SqliteFile.Open(path, name);
            raw.sqlite3_progress_handler(connection.Handle!, StepsBetweenLooks, _ => _cancellationToken.IsCancellationRequested ? 1 : 0, null);
            var table = options.Query is null ? SqliteTableChooser.Choose(connection, name, options) : null;
            _expectedRows = table is null ? 0 : LastRow(connection, table);
            _command = connection.CreateCommand();
            _command.CommandText = options.Query ?? $"SELECT * FROM {SqliteText.Name(table!)}";
            _reader = _command.ExecuteReader();
        }
        catch (SqliteException exception)
        {
            connection?.Dispose();
            throw options.Query is not null && exception.SqliteErrorCode is raw.SQLITE_ERROR or raw.SQLITE_AUTH or raw.SQLITE_READONLY
                ? new ExportFormatException($"'{name}' cannot answer the query: {exception.Message}", exception)
                : SqliteFile.Broken(name, exception);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }

        _connection = connection;
        _cells = new JsonCells(options.MaxRecordLength);
        Columns = HeaderNames.Unique([.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName)]).Names;
        _members = [.. Columns.Select(JsonLinesFormatter.Encode)];
    }

    public IReadOnlyList<string> Columns { get; }

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        if (_isEnded || !Read(lines))
        {
            return lines.HasComplaint;
        }

        _cells.Begin(lines);
        var statement = _reader.Handle!;
        for (var i = 0; i < _members.Length; i++)
        {
            _cells.Json.WritePropertyName(_members[i]);
            WriteValue(statement, i);
        }

        _cells.End();
        lines.EndLine(++_row);
        if (_row < _expectedRows)
        {
            _source.ReportPosition((long)((double)_row / _expectedRows * _source.Length ?? 0));
        }

        return true;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
        _connection.Dispose();
        _cells.Dispose();
    }

    private bool Read(LineBuffer lines)
    {
        try
        {
            _isEnded = !_reader.Read();
        }
        catch (SqliteException exception)
        {
            _isEnded = true;
            _cancellationToken.ThrowIfCancellationRequested();
            var reason = exception.SqliteErrorCode == raw.SQLITE_TOOBIG ? "a row is too long, and so are all behind it out of reach" : UnreadableReason.DamagedDatabase;
            lines.Complain(new UnreadableRecord(_name, _row + 1, reason));
        }

        return !_isEnded;
    }

    private void WriteValue(sqlite3_stmt statement, int column)
    {
        switch (raw.sqlite3_column_type(statement, column))
        {
            case raw.SQLITE_INTEGER:
                _cells.Json.WriteNumberValue(raw.sqlite3_column_int64(statement, column));
                break;
            case raw.SQLITE_FLOAT:
                _cells.Number(raw.sqlite3_column_double(statement, column));
                break;
            case raw.SQLITE_TEXT:
                // After this the bytes are UTF-8, whatever the database holds; a zero among them does not end them.
                raw.sqlite3_column_text(statement, column);
                _cells.Text(raw.sqlite3_column_blob(statement, column));
                break;
            case raw.SQLITE_BLOB:
                _cells.Bytes(raw.sqlite3_column_blob(statement, column));
                break;
            default:
                _cells.Json.WriteNullValue();
                break;
        }
    }

    /// <summary>How many rows a table has at most, for the progress; 0 where that is not known at once.</summary>
    private static long LastRow(SqliteConnection connection, string table)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT max(rowid) FROM {SqliteText.Name(table)}";
            return command.ExecuteScalar() as long? ?? 0;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
