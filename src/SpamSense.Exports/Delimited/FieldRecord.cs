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
        var (hasOrientation, hasProbability) = (false, false);
        for (var i = 0; i < columns.Names.Count; i++)
        {
            switch (columns.Names[i])
            {
                case ScoreColumns.Orientation:
                    writer.WriteString(ScoreColumns.Orientation, score.Orientation);
                    hasOrientation = true;
                    break;
                case ScoreColumns.MonetizationProbability:
                    WriteProbability(writer, score);
                    hasProbability = true;
                    break;
                case var name:
                    writer.WriteString(name, this[i]);
                    break;
            }
        }

        if (!hasOrientation)
        {
            writer.WriteString(ScoreColumns.Orientation, score.Orientation);
        }

        if (!hasProbability)
        {
            WriteProbability(writer, score);
        }

        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteProbability(Utf8JsonWriter writer, Score score)
    {
        writer.WritePropertyName(ScoreColumns.MonetizationProbability);
        writer.WriteRawValue(score.Probability, skipInputValidation: true);
    }
}
