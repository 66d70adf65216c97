using System.Buffers;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Writing;

namespace SpamSense.Exports.JsonLines;

/// <summary>Records that are JSON objects, kept as they stand in the file.</summary>
internal sealed class JsonContent(string source, string textColumn, int maxRecordLength) : RecordContent(source)
{
    // The names of the columns, their longest values and what stands around them take less than half of it.
    private const int MaxScoresLength = 256;

    private static readonly byte[][] ScoreMembers = [.. ScoreColumns.All.Select(static name => Encoding.UTF8.GetBytes($",\"{name}\":"))];

    private readonly JsonNames _names = new(textColumn);

    public override void Parse(RecordBatch batch)
    {
        var (start, length) = batch.Lines.GetOffsetAndLength(batch.Buffer.Length);
        var end = start + length;
        for (var line = batch.FirstLine; start < end; line++)
        {
            var found = batch.Buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var lineEnd = found < 0 ? end : start + found;
            if (TryRead(batch, line, start, lineEnd) is { } reason)
            {
                batch.Skip(new UnreadableRecord(Source, line, reason));
            }

            start = lineEnd + 1;
        }
    }

    public override string? GetValue(RecordView record, string column)
    {
        var utf8Column = Encoding.UTF8.GetBytes(column);
        string? value = null;
        var members = new JsonMembers(record.Bytes);
        while (members.MoveNext())
        {
            if (members.IsNamed(column, utf8Column))
            {
                value = members.GetText();
            }
        }

        return value;
    }

    public override void CopyTo(RecordView record, CellRow row)
    {
        var members = new JsonMembers(record.Bytes);
        for (var ordinal = 0; members.MoveNext(); ordinal++)
        {
            var index = row.IndexOf(ordinal, members.Name, Source);
            var isString = members.Kind == JsonTokenType.String;
            var value = isString ? members.Value[1..^1] : members.Kind == JsonTokenType.Null ? [] : members.Value;
            if (!System.Text.Unicode.Utf8.IsValid(value))
            {
                row.Set(index, isString ? JsonText.Decode(value) : Encoding.UTF8.GetString(value));
            }
            else if (isString && value.Contains((byte)'\\'))
            {
                row.Commit(index, JsonText.Decode(value, row.Reserve(value.Length)));
            }
            else
            {
                row.Set(index, new Cell(record.Array, record.Start + members.ValueStart + (isString ? 1 : 0), value.Length, CellState.Unknown));
            }
        }
    }

    public override void WriteJson(RecordView record, ArrayBufferWriter<byte> output, Utf8JsonWriter writer, ScoreCells score)
    {
        var json = record.Bytes;
        var (copied, written) = (0, 0);
        if (record.HasScores)
        {
            (copied, written) = ReplaceScores(json, output, score);
        }

        var target = output.GetSpan(json.Length - copied + MaxScoresLength);
        json[copied..^1].CopyTo(target);
        var end = json.Length - 1 - copied;
        for (var column = 0; column < ScoreMembers.Length; column++)
        {
            if ((written & (1 << column)) == 0)
            {
                ScoreMembers[column].CopyTo(target[end..]);
                end += ScoreMembers[column].Length;
                end += WriteScore(target[end..], column, score);
            }
        }

        target[end++] = (byte)'}';
        output.Advance(end);
    }

    /// <summary>Writes the object as it stands in the file, with another text if there is one.</summary>
    public void WriteCopy(RecordView record, ArrayBufferWriter<byte> output, string? text)
    {
        // Of members with the same name the last one counts, as it does for the reader.
        var (start, end) = (-1, -1);
        var members = new JsonMembers(record.Bytes);
        while (text is not null && members.MoveNext())
        {
            if (_names.IndexOf(members.Name) == JsonNames.Text)
            {
                (start, end) = (members.ValueStart, members.ValueEnd);
            }
        }

        if (start < 0)
        {
            output.Write(record.Bytes);
            return;
        }

        output.Write(record.Bytes[..start]);
        output.Write("\""u8);
        output.Write(JsonLinesFormatter.Encode(text!).EncodedUtf8Bytes);
        output.Write("\""u8);
        output.Write(record.Bytes[end..]);
    }

    /// <summary>Writes the object as far as its last score, with the new ones in the place of the old.</summary>
    /// <returns>How much of the object is written, and which scores are, a bit for each.</returns>
    private (int Copied, int Written) ReplaceScores(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> output, ScoreCells score)
    {
        var (copied, written) = (0, 0);
        var members = new JsonMembers(json);
        while (members.MoveNext())
        {
            if (_names.IndexOf(members.Name) is var column && column is >= 0 and not JsonNames.Text)
            {
                output.Write(json[copied..members.ValueStart]);
                output.Advance(WriteScore(output.GetSpan(MaxScoresLength), column, score));
                copied = members.ValueEnd;
                written |= 1 << column;
            }
        }

        return (copied, written);
    }

    private static int WriteScore(Span<byte> target, int column, ScoreCells score)
    {
        var value = score[column];
        if (!ScoreCells.IsName(column))
        {
            value.CopyTo(target);
            return value.Length;
        }

        target[0] = target[value.Length + 1] = (byte)'"';
        value.CopyTo(target[1..]);
        return value.Length + 2;
    }

    /// <summary>Reads one line: a record, or a reason why not, or (for a blank line) neither.</summary>
    private string? TryRead(RecordBatch batch, long number, int start, int end)
    {
        var whole = batch.Buffer.AsSpan(start, end - start);
        if (whole.Length > maxRecordLength && Encoding.UTF8.GetCharCount(whole) > maxRecordLength)
        {
            return UnreadableReason.LineTooLong(maxRecordLength);
        }

        var line = whole.TrimEnd(" \t\r"u8);
        start += line.Length;
        line = line.TrimStart(" \t\r"u8);
        start -= line.Length;
        if (line.IsEmpty)
        {
            return null;
        }

        if (line[0] != '{')
        {
            return UnreadableReason.NotAnObject;
        }

        var members = new JsonMembers(line);
        try
        {
            var (text, kind, hasScores) = (default(Range), JsonTokenType.None, false);
            while (members.MoveNext())
            {
                var index = _names.IndexOf(members.Name);
                if (index == JsonNames.Text)
                {
                    kind = members.Kind;
                    text = kind == JsonTokenType.String ? (members.ValueStart + 1)..(members.ValueEnd - 1) : members.ValueStart..members.ValueEnd;
                }
                else
                {
                    hasScores |= index >= 0;
                }
            }

            if (kind is not (JsonTokenType.String or JsonTokenType.Number))
            {
                return UnreadableReason.NoText(textColumn);
            }

            var value = line[text];
            batch.TextList.Commit(JsonText.Decode(value, batch.TextList.Reserve(value.Length)));
            batch.Add(new BatchRecord(number, start, line.Length, 0, hasScores ? RecordTraits.HasScores : RecordTraits.None));
            return null;
        }
        catch (JsonException exception)
        {
            return members.IsTooDeep(exception) ? UnreadableReason.TooDeep : UnreadableReason.NotJson;
        }
    }
}
