using System.Buffers;
using System.Text.Json;
using SpamSense.Exports.Columns;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.Delimited;

/// <summary>A record of a file with a header: all its values in one string, and where each ends.</summary>
internal sealed class FieldRecord(string source, long line, string text, RecordColumns columns, string values, int[] ends)
    : ExportRecord(source, line, text)
{
    private ReadOnlySpan<char> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : ends[index - 1];
            return values.AsSpan(start, ends[index] - start);
        }
    }

    public override string? GetValue(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var index = columns.IndexOf(column);
        return index < 0 ? null : this[index].ToString();
    }

    internal override void CopyTo(CellRow row)
    {
        var indexes = row.IndexesOf(columns, Source);
        for (var i = 0; i < indexes.Length; i++)
        {
            row.Set(indexes[i], this[i]);
        }
    }

    internal override void WriteJson(IBufferWriter<byte> output, Utf8JsonWriter writer, Score score)
    {
        writer.Reset(output);
        writer.WriteStartObject();
        var written = 0;
        for (var i = 0; i < columns.Names.Count; i++)
        {
            var column = Array.IndexOf(ScoreColumns.All, columns.Names[i]);
            if (column < 0)
            {
                writer.WriteString(columns.Names[i], this[i]);
            }
            else
            {
                WriteScore(writer, column, score);
                written |= 1 << column;
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

    private static void WriteScore(Utf8JsonWriter writer, int column, Score score)
    {
        writer.WritePropertyName(ScoreColumns.All[column]);
        if (Score.IsName(column))
        {
            writer.WriteStringValue(score[column]);
        }
        else
        {
            writer.WriteRawValue(score[column], skipInputValidation: true);
        }
    }
}
