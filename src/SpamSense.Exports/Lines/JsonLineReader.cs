using SpamSense.Exports.Batches;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Lines;

/// <summary>
/// Reads JSON Lines as they arrive, for those who answer each of them: a batch is what is there, and is waited for only as long as there is not one
/// whole line. An instance serves one thread at a time.
/// </summary>
/// <remarks>
/// What is found out about the lines depends on the lines alone, never on the pieces in which they arrive. The bytes are UTF-8, not packed.
/// </remarks>
public sealed class JsonLineReader
{
    /// <summary>The column that holds the texts where nothing says which.</summary>
    public const string DefaultTextColumn = "text";

    private const int MaxBytesPerUnit = 3;
    private const int MaxHeaderLength = 32;

    private readonly BatchWindow _window;
    private readonly string _name;
    private readonly bool _hasChunkHeaders;
    private readonly int _maxLineLength;
    private JsonContent _content;
    private bool _isColumnKnown;
    private long _line = 1;
    private long _rowsLeft;
    private bool _passesOver;
    private bool _isEnded;

    /// <summary>Begins to read; nothing is read before the first batch is asked for.</summary>
    /// <param name="stream">The stream. It is not disposed.</param>
    /// <param name="name">The name that messages give it, such as <c>standard input</c>.</param>
    /// <param name="textColumn">
    /// The member that holds the texts, exactly as it is written; <see langword="null"/> means the one that looks most like it in the first line that is an object,
    /// or else <see cref="DefaultTextColumn"/>.
    /// </param>
    /// <param name="hasChunkHeaders">Whether lines with a number stand between the objects: how many of them follow.</param>
    /// <param name="maxLineLength">The longest line that is read, in UTF-16 units, as <see cref="RecordReaderOptions.MaxRecordLength"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or the length is out of its range.</exception>
    public JsonLineReader(
        Stream stream, string name, string? textColumn = null, bool hasChunkHeaders = false, int maxLineLength = RecordReaderOptions.DefaultMaxRecordLength)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        new RecordReaderOptions { MaxRecordLength = maxLineLength }.Validate();
        (_name, _hasChunkHeaders, _maxLineLength) = (name, hasChunkHeaders, maxLineLength);
        _window = new BatchWindow(stream);
        _isColumnKnown = textColumn is not null;
        _content = new JsonContent(name, textColumn ?? DefaultTextColumn, maxLineLength);
    }

    /// <summary>Reads the lines that are there, and waits only for the first one.</summary>
    /// <param name="batch">The batch; what it held is gone. Call <see cref="RecordBatch.Parse"/> next, on any thread.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there is a line in the batch: <see langword="false"/> at the end of the stream.</returns>
    /// <exception cref="ExportFormatException">A line should say how many others follow, and does not.</exception>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public bool ReadBatch(RecordBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        batch.Clear(_content);
        if (_isEnded)
        {
            return false;
        }

        _window.CancellationToken = cancellationToken;
        _window.Begin(batch, RecordBatch.DefaultLength);
        var isRead = (!_passesOver || PassOver()) && (!_hasChunkHeaders || ReadHeaders()) && TakeLines(batch);
        _window.End();
        return isRead;
    }

    private bool TakeLines(RecordBatch batch)
    {
        batch.FirstLine = _line;

        // One line at a time as long as the column is not known, so that it cannot matter which lines arrive together.
        var most = !_isColumnKnown ? 1 : _hasChunkHeaders ? _rowsLeft : long.MaxValue;
        for (var searched = 0; ;)
        {
            if (WholeLines(_window.Bytes[searched..], most) is var (end, count) && count > 0)
            {
                Take(batch, searched + end, count);
                return true;
            }

            searched = _window.Bytes.Length;
            if (searched > _maxLineLength * (long)MaxBytesPerUnit)
            {
                batch.Ending = new UnreadableRecord(_name, _line, UnreadableReason.LineTooLong(_maxLineLength));
                _passesOver = true;
                Take(batch, searched, 1);
                batch.Lines = default;
                return true;
            }

            if (!_window.Fill())
            {
                _isEnded = true;
                if (searched > 0)
                {
                    Take(batch, searched, 1);
                }

                return searched > 0;
            }
        }
    }

    private void Take(RecordBatch batch, int length, long count)
    {
        if (_line == 1 && !_hasChunkHeaders)
        {
            length -= PassOverMark();
        }

        if (!_isColumnKnown && !_passesOver)
        {
            ChooseColumn(_window.Bytes[..length]);
            batch.Content = _content;
        }

        batch.Lines = _window.Start..(_window.Start + length);
        _window.Consume(length);
        _line += count;
        _rowsLeft -= count;
    }

    private void ChooseColumn(ReadOnlySpan<byte> line)
    {
        if (FirstObject.TryRead(line, out var first))
        {
            _content = new JsonContent(_name, first.FindTextColumn() ?? DefaultTextColumn, _maxLineLength);
            _isColumnKnown = true;
        }
    }

    /// <summary>Reads lines with the number of those that follow, until some do.</summary>
    private bool ReadHeaders()
    {
        while (_rowsLeft == 0)
        {
            int end;
            while ((end = _window.Bytes.IndexOf((byte)'\n')) < 0 && _window.Bytes.Length <= MaxHeaderLength)
            {
                if (!_window.Fill())
                {
                    _isEnded = true;
                    return _window.Bytes.IsEmpty ? false : throw NoHeader();
                }
            }

            if (end is < 0 or > MaxHeaderLength || !TryParse(_window.Bytes[..end].TrimEnd((byte)'\r'), out _rowsLeft))
            {
                throw NoHeader();
            }

            _window.Consume(end + 1);
            _line++;
        }

        return true;
    }

    private static bool TryParse(ReadOnlySpan<byte> header, out long rows) =>
        System.Buffers.Text.Utf8Parser.TryParse(header, out rows, out var parsed) && parsed == header.Length && rows >= 0;

    private ExportFormatException NoHeader() => new(string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"Line {_line} of {_name} should be the number of lines that follow, as a chunk's header is."));

    /// <summary>Passes over the rest of a line that is too long.</summary>
    /// <returns>Whether there is anything behind it.</returns>
    private bool PassOver()
    {
        int found;
        while ((found = _window.Bytes.IndexOf((byte)'\n')) < 0)
        {
            _window.Consume(_window.Bytes.Length);
            if (!_window.Fill())
            {
                _isEnded = true;
                return false;
            }
        }

        _window.Consume(found + 1);
        _passesOver = false;
        return true;
    }

    private int PassOverMark()
    {
        var mark = _window.Bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        _window.Consume(mark);
        return mark;
    }

    private static (int End, long Count) WholeLines(ReadOnlySpan<byte> bytes, long most)
    {
        var (end, count) = (0, 0L);
        while (count < most && bytes[end..].IndexOf((byte)'\n') is var found and >= 0)
        {
            end += found + 1;
            count++;
        }

        return (end, count);
    }
}
