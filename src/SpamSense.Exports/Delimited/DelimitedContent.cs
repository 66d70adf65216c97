using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>Records of a file with a header, whose fields the reading has found already.</summary>
internal sealed class DelimitedContent(string source, char? delimiter, RecordColumns columns, int textIndex, TextDecoder? decode) : RecordContent(source)
{
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
            var field = batch.Fields.Slice(record.FirstField + textIndex, 1)[0];
            var bytes = batch.Buffer.AsSpan(record.Start + field.Start, field.End - field.Start);
            var text = batch.TextList.Reserve(bytes.Length);
            var length = FieldText.Copy(bytes, field.HasDoubledQuotes, text);
            batch.TextList.Commit(decode is null ? length : decode(text[..length], text));
        }
    }

    public override string? GetValue(RecordView record, string column)
    {
        var index = columns.IndexOf(column);
        return index < 0 ? null : FieldText.Of(record.Bytes, record.Fields[index]);
    }

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
