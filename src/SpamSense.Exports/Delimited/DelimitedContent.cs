using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Records of a file with a header, whose fields the reading has found already.</summary>
internal sealed class DelimitedContent(string source, char? delimiter, RecordColumns columns, int textIndex, TableDialect? dialect = null) : RecordContent(source)
{
    private readonly TextParts? _parts = TextParts.Of(dialect);
    private readonly int _titleIndex = dialect?.TitleColumn is { } title ? columns.IndexOf(title) : -1;
    private readonly int _linkIndex = dialect?.LinkColumn is { } link ? columns.IndexOf(link) : -1;
    private readonly JsonEncodedText[] _names = [.. columns.Names.Select(static name => JsonLines.JsonLinesFormatter.Encode(name))];
    private readonly int[] _scores = [.. columns.Names.Select(static name => Array.IndexOf(ScoreColumns.All, name))];

    /// <summary>What stands between two values.</summary>
    public char? Delimiter => delimiter;

    public RecordColumns Columns => columns;

    public override void Parse(RecordBatch batch)
    {
        if (!Utf8.IsValid(batch.Buffer.AsSpan(batch.Lines)))
        {
            FieldRepair.Repair(batch);
        }

        foreach (var record in batch.Records)
        {
            if (_parts is not null)
            {
                _parts.AddText(batch.TextList, Cell(batch, record, _titleIndex), Cell(batch, record, _linkIndex), Cell(batch, record, textIndex));
                continue;
            }

            var cell = Cell(batch, record, textIndex);
            var text = batch.TextList.Reserve(cell.Length);
            var length = cell.CopyTo(text);
            batch.TextList.Commit(dialect?.Decode is { } decode ? decode(text[..length], text) : length);
        }
    }

    public override string? GetValue(RecordView record, string column)
    {
        var index = columns.IndexOf(column);
        return index < 0 ? null : FieldText.Of(record.Bytes, record.Fields[index]);
    }

    public override string ToCell(RecordView record, string text) =>
        dialect?.TitleColumn is { } column ? _parts!.WithoutTitle(GetValue(record, column), text) : text;

    public override void CopyTo(RecordView record, CellRow row)
    {
        var indexes = row.IndexesOf(columns, Source);
        for (var i = 0; i < indexes.Length; i++)
        {
            var field = record.Fields[i];
            row.Set(indexes[i], new Cell(record.Array, record.Start + field.Start, field.End - field.Start, field.HasDoubledQuotes ? CellState.Doubled : CellState.Unknown));
        }
    }

    public override void WriteJson(RecordView record, ArrayBufferWriter<byte> output, Utf8JsonWriter writer, ScoreCells score)
    {
        writer.Reset(output);
        writer.WriteStartObject();
        var written = 0;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_scores[i] < 0)
            {
                WriteField(writer, _names[i], record.Bytes, record.Fields[i]);
            }
            else
            {
                WriteScore(writer, _scores[i], score);
                written |= 1 << _scores[i];
            }
        }

        for (var column = 0; column < ScoreColumns.All.Length; column++)
        {
            if ((written & (1 << column)) == 0)
            {
                WriteScore(writer, column, score);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    private static RawCell Cell(RecordBatch batch, BatchRecord record, int index)
    {
        if (index < 0)
        {
            return default;
        }

        var field = batch.Fields.Slice(record.FirstField + index, 1)[0];
        return RawCell.OfField(batch.Buffer.AsSpan(record.Start + field.Start, field.End - field.Start), field.HasDoubledQuotes);
    }

    private static void WriteField(Utf8JsonWriter writer, JsonEncodedText name, ReadOnlySpan<byte> record, FieldRange field)
    {
        var value = record[field.Start..field.End];
        if (!field.HasDoubledQuotes)
        {
            writer.WriteString(name, value);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(value.Length);
        writer.WriteString(name, rented.AsSpan(0, FieldText.Copy(value, hasDoubledQuotes: true, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void WriteScore(Utf8JsonWriter writer, int column, ScoreCells score)
    {
        writer.WritePropertyName(ScoreCells.JsonNames[column]);
        if (ScoreCells.IsName(column))
        {
            writer.WriteStringValue(score[column]);
        }
        else
        {
            writer.WriteRawValue(score[column], skipInputValidation: true);
        }
    }
}
